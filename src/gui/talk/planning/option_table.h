// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/talk/planning/option_column.h"

#include <QFrame>
#include <QHash>

QT_BEGIN_NAMESPACE
class QGridLayout;
class QScrollArea;
QT_END_NAMESPACE

namespace loopbaan {

class OptionTitles;

/// The options of a talk side by side. What the lines are about stays at the start and the names of the
/// options stay on top while the cells scroll. Alt and an arrow lead to another cell.
class OptionTable : public QFrame
{
    Q_OBJECT

public:
    explicit OptionTable(const TalkContext &context, QWidget *parent = nullptr);

    void showOptions(const QList<CareerOption> &options, const OptionSetting &setting);
    /// The column that has the keyboard; null when it is elsewhere.
    [[nodiscard]] OptionColumn *current() const;
    [[nodiscard]] const QList<OptionColumn *> &columns() const { return m_columns; }
    void takeKeyboard(const CareerOptionId &option); ///< to its name
    void storeNow(); ///< what is being typed

signals:
    void typing(); ///< something is not stored yet
    void agreementRequested(const loopbaan::CareerOption &option);
    void parkRequested(const loopbaan::CareerOption &option);
    void moveRequested(const loopbaan::CareerOption &option, int by);
    void removeRequested(const loopbaan::CareerOption &option);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addShortcuts();
    OptionColumn *makeColumn();
    void placeColumn(OptionColumn &column, int place);
    void placeColumns();
    void arrange();
    void arrangeHeads();
    void paintLines(QWidget &part) const;
    void moveFocus(int columns, int lines);
    void bringIntoView(QWidget &part);
    void moveCurrent(int by);

    TalkContext m_context;
    QScrollArea *m_area; ///< below the heads and beside the titles, which a screen reader would not find in
                         ///< its margins
    QWidget *m_heads; ///< owned as children
    OptionTitles *m_titles;
    QWidget *m_body;
    QGridLayout *m_grid;
    QHash<QString, OptionColumn *> m_byId{};
    QList<OptionColumn *> m_columns{}; ///< as they stand
    QString m_employee{};
    QSize m_margins{}; ///< room for the titles and the heads
};

} // namespace loopbaan
