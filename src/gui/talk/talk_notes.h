// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class TalkNotes;
}
QT_END_NAMESPACE

namespace loopbaan {

/// What is noted beside a talk: the report that both read, and below it what is only for the manager, set
/// apart by its place, its colour, a lock and words.
class TalkNotes : public QWidget
{
    Q_OBJECT

public:
    explicit TalkNotes(QWidget *parent = nullptr);
    ~TalkNotes() override;

    void setTexts(const QString &report, const QString &ownNotes);
    void setReportShown(bool shown);
    void setReadOnly(bool readOnly);
    void writeReport(); ///< brings the keyboard there
    void writeOwnNotes();
    /// Stores what is being typed without waiting.
    void storeNow();

signals:
    void typing(); ///< something is not stored yet
    void reportToStore(const QString &text);
    void ownNotesToStore(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    const std::unique_ptr<Ui::TalkNotes> m_ui;
};

} // namespace loopbaan
