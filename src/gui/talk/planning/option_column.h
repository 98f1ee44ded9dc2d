// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/talk/option_rules.h"
#include "gui/talk/planning/option_lines.h"
#include "gui/talk/talk_context.h"

#include <QSet>
#include <QWidget>

#include <array>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace loopbaan {

class ArgumentLines;
class CellText;
class ObstacleCell;
class OptionChoices;
class OptionHead;
class OptionStatusCell;
class TextLabel;

/// In which talk options are weighed, with whom, and which of them are agreements by now.
struct OptionSetting
{
    Conversation talk{};
    QString employee{};
    QSet<QString> agreed{}; ///< ids of options
};

/// The cells of one option: they lie in the table, and this knows what they say and what becomes of what is
/// typed and chosen in them.
class OptionColumn : public QObject
{
    Q_OBJECT

public:
    /// The head lies in `heads`, the cells in `body`; both outlive this, and this deletes nothing in them.
    OptionColumn(const TalkContext &context, QWidget *heads, QWidget *body, QObject *parent);

    void showOption(const CareerOption &option, const OptionSetting &setting);
    void showTexts(); ///< the words to choose from, in the language of the window
    void storeNow(); ///< what is being typed
    void removeCells();

    [[nodiscard]] const CareerOption &option() const { return m_option; }
    [[nodiscard]] OptionHead *head() const { return m_head; }
    /// Where `part` stands: counted from 0, -1 in the head; less when it is of another column.
    [[nodiscard]] int lineOf(const QWidget &part) const;
    [[nodiscard]] QWidget *cell(OptionLine line) const { return m_cells.at(static_cast<size_t>(line)); }
    [[nodiscard]] QPushButton *agreementButton() const { return m_agreementButton; }
    [[nodiscard]] QPushButton *parkButton() const { return m_parkButton; }

signals:
    void typing(); ///< something is not stored yet

private:
    struct Field
    {
        CellText *text = nullptr;
        QString CareerOption::*field = nullptr;
    };
    struct Lines
    {
        ArgumentLines *text = nullptr;
        ArgumentKind kind = ArgumentKind::Pro;
    };

    void addCells();
    void setReadOnly();
    void connectTexts();
    void put(OptionLine line, std::initializer_list<QWidget *> parts);
    CellText *addField(QString CareerOption::*field);
    ArgumentLines *addLines(ArgumentKind kind, const QString &sign);
    void connectStatus();
    void showArguments();
    void showHints(const QString &employee);
    void nameCells(const QString &employee);
    void change(const std::function<void(CareerOption &)> &edit);
    void store(const std::function<void()> &command);
    [[nodiscard]] QString remarkOn(const Conversation &talk) const;

    TalkContext m_context;
    QWidget *m_body;
    CareerOption m_option{};
    OptionHead *m_head; ///< owned by the table, as all below
    std::array<QWidget *, optionLines> m_cells{};
    QList<Field> m_fields{};
    QList<Lines> m_lines{};
    OptionChoices *m_choices;
    ObstacleCell *m_obstacles = nullptr;
    OptionStatusCell *m_status = nullptr;
    TextLabel *m_employeeHint = nullptr;
    TextLabel *m_organisationHint = nullptr;
    TextLabel *m_statusHint = nullptr;
    QPushButton *m_agreementButton = nullptr;
    QPushButton *m_parkButton = nullptr;
};

} // namespace loopbaan
