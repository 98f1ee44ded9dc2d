// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guidance/cards.h"

#include <QDialog>

#include <memory>

QT_BEGIN_NAMESPACE
class QTreeWidgetItem;
namespace Ui {
class CardsDialog;
}
QT_END_NAMESPACE

namespace loopbaan {

class TextLabel;

/// The cards to peek at: techniques, and what helps in difficult moments (R-000-43). Only for the manager; it
/// may stay open beside the talk.
class CardsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CardsDialog(QWidget *parent);
    ~CardsDialog() override;

    /// Comes to the front with the card `id` open.
    void showCard(const QString &id, Language language);

private:
    void fill(Language language);
    void read(const QTreeWidgetItem *item);
    TextLabel *lineAt(qsizetype place);

    const std::unique_ptr<Ui::CardsDialog> m_ui;
    QHash<QString, Card> m_cards{};
    QList<TextLabel *> m_lines{}; ///< owned as children; those that are not needed are hidden
    std::optional<Language> m_language{};
};

} // namespace loopbaan
