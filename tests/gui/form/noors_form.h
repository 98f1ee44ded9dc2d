// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/form/form_door.h"
#include "gui/form/form_window.h"
#include "gui/support/window_test.h"
#include "support/paths.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QTemporaryDir>

namespace loopbaan::test {

[[nodiscard]] inline QByteArray bytesIn(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

inline void writeTo(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << path.toStdString();
    file.write(bytes);
}

/// Noor's form of the test data, opened from a folder of its own.
class NoorsForm : public WindowTest
{
protected:
    NoorsForm() { QFile::copy(testData(QStringLiteral("form/noor-form.lbform")), formPath); }
    ~NoorsForm() override { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }

    FormWindow &form()
    {
        if (door.window() == nullptr) {
            EXPECT_TRUE(door.open(formPath));
            door.window()->activateWindow();
            EXPECT_TRUE(QTest::qWaitForWindowActive(door.window()));
        }
        return *door.window();
    }

    void closeForm()
    {
        form().close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    /// What is on show of that name; pages that are not on show have such too.
    template<typename Widget = QWidget>
    Widget &shown(const char *name, int place = 0)
    {
        for (Widget *widget : form().findChildren<Widget *>(QLatin1StringView(name))) {
            if (widget->isVisible() && place-- == 0)
                return *widget;
        }
        throw std::runtime_error(std::string("nothing on show is called ") + name);
    }

    template<typename Widget = QWidget>
    int countOf(const char *name)
    {
        int count = 0;
        for (Widget *widget : form().findChildren<Widget *>(QLatin1StringView(name)))
            count += widget->isVisible() ? 1 : 0;
        return count;
    }

    void type(QWidget &field, const QString &text)
    {
        field.setFocus();
        QTest::keyClicks(&field, text);
    }
    void write(const char *name, const QString &text, int place = 0)
    {
        type(shown(name, place), text);
        form().findChild<QListView *>(QStringLiteral("stepList"))->setFocus(); // which stores what was typed
    }
    void click(const char *name, int place = 0) { shown<QAbstractButton>(name, place).click(); }
    void choose(const char *name, int place = 0)
    {
        auto &button = shown<QAbstractButton>(name, place);
        QTest::mouseClick(&button, Qt::LeftButton, {}, QPoint(8, button.height() / 2));
    }

    QString text(const char *name, int place = 0) { return shown<QLabel>(name, place).text(); }

    QTemporaryDir folder{};
    const QString formPath = folder.filePath(QStringLiteral("voorbereiding-noor.lbform"));
    const QString kept = folder.filePath(QStringLiteral("kept"));
    QDateTime now{QDate(2026, 11, 25), QTime(10, 12), Qt::UTC};
    FormDoor door{window(), {look, language, prompts, store}, [this] { return now; }, kept};
};

} // namespace loopbaan::test
