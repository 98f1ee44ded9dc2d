// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/form_answer.h"
#include "gui/form/form_text.h"

QT_BEGIN_NAMESPACE
class QToolButton;
QT_END_NAMESPACE

namespace loopbaan {

class FormWords;
class SegmentBar;
class TextLabel;

/// The text of one line: Enter goes on to the next, and what is pasted in lines becomes lines.
class LineText : public FormText
{
    Q_OBJECT

public:
    explicit LineText(QWidget *parent);

signals:
    void nextAsked();
    void removeAsked(); ///< Backspace where nothing stands
    void linesPasted(const QStringList &lines); ///< two or more

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
};

/// One line of an answer, with how much it is wanted where the question asks for that.
class LineRow : public QWidget
{
    Q_OBJECT

public:
    LineRow(const FormQuestion &question, const FormWords &words, QWidget *parent);

    void setNumber(int number); ///< from 1, for who does not see the page
    void setRemovable(bool removable);
    void showItem(const AnsweredItem &item);
    [[nodiscard]] AnsweredItem item() const;
    [[nodiscard]] LineText &text() { return *m_text; }

signals:
    void typing();
    void filledIn();
    void removeAsked();

private:
    void makeDegrees();
    void followText();

    const FormQuestion m_question;
    const FormWords &m_words;
    LineText *m_text; ///< owned as children
    QToolButton *m_remove;
    QWidget *m_degreePart = nullptr; ///< null in a plain list
    SegmentBar *m_degrees = nullptr;
};

} // namespace loopbaan
