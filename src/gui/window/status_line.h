// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>
#include <QTime>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class StatusLine;
}
QT_END_NAMESPACE

namespace loopbaan {

/// How the open dossier stands on disk.
struct SaveState
{
    enum class Kind { NoDossier, Saved, Saving, ReadOnly, Failed } kind = Kind::NoDossier;
    QTime savedAt{}; ///< of Saved; invalid when nothing has changed since it was opened

    friend bool operator==(const SaveState &, const SaveState &) = default;
};

/// The bottom line: how safe the work is, and of which dossier. Short news shows over it for a while.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);
    ~StatusLine() override;

    void setSaveState(const SaveState &state);
    /// Empty: no dossier is open, the version is shown instead.
    void setDossierName(const QString &name);
    /// What stands there instead of the dossier; empty: the dossier.
    void setNote(const QString &note);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showTexts();
    [[nodiscard]] QString about() const;

    const std::unique_ptr<Ui::StatusLine> m_ui;
    SaveState m_state;
    QString m_dossierName;
    QString m_note{};
};

} // namespace loopbaan
