// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preparation/question_set.h"

#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class OwnQuestionPanel;
}
QT_END_NAMESPACE

namespace loopbaan {

class SavedLine;

/// A question of the organisation: its words in three languages, how it is answered and what it is about.
/// What is typed is stored at once; a language without words says what is asked instead.
class OwnQuestionPanel : public QWidget
{
    Q_OBJECT

public:
    explicit OwnQuestionPanel(QWidget *parent = nullptr);
    ~OwnQuestionPanel() override;

    /// Titles of topics in the language of the window.
    void showQuestion(const SetQuestion &question, Language language);
    void setReadOnly(bool readOnly);
    void takeKeyboard(Language language); ///< in the words of this language
    void storeNow(); ///< what is being typed, without waiting

signals:
    void typing();
    void textToStore(loopbaan::Language language, const QString &text);
    void changeAsked(loopbaan::FormQuestionKind kind, const QString &topic);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QList<SavedLine *> lines() const; ///< as the languages are numbered
    void showWords();
    void askChange();

    const std::unique_ptr<Ui::OwnQuestionPanel> m_ui;
    SetQuestion m_question{};
    Language m_language = Language::Dutch;
};

} // namespace loopbaan
