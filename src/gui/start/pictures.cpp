// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/start/pictures.h"

#include "app/language/display_language.h"
#include "gui/form/form_window.h"
#include "gui/look/look.h"
#include "gui/settings/settings_dialog.h"
#include "gui/window/main_window.h"

#include <QAbstractItemView>
#include <QBuffer>
#include <QCoreApplication>
#include <QPixmap>
#include <QTabBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

QByteArray pictureOf(QWidget &window)
{
    // Changes of language and layout wait in the queue of events, one behind the other; those of lists for a
    // timer.
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(); // fields that have found their height
    for (QAbstractItemView *list : window.findChildren<QAbstractItemView *>())
        list->doItemsLayout();
    QCoreApplication::sendPostedEvents();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    window.grab().save(&buffer, "PNG");
    return png;
}

/// The page as it is, or each of its tabs: "employees-overviewTab".
void takePage(MainWindow &window, const QString &page, const QString &suffix, const PictureSink &sink)
{
    const QList<QTabBar *> bars = window.findChildren<QTabBar *>();
    const auto shown = std::ranges::find_if(bars, &QWidget::isVisible);
    if (shown == bars.end())
        return sink(page + suffix, pictureOf(window));
    QTabBar &tabs = **shown;
    for (int tab = 0; tab < tabs.count(); ++tab) {
        tabs.setCurrentIndex(tab);
        sink(page + u'-' + tabs.tabData(tab).toString() + suffix, pictureOf(window));
    }
    tabs.setCurrentIndex(0);
}

/// Somebody in the middle of the list: the first one has often just begun, and shows an empty dossier.
void chooseSomebody(const MainWindow &window)
{
    auto *list = window.findChild<QAbstractItemView *>(u"employeeList"_s);
    if (list != nullptr && list->model()->rowCount() > 0)
        list->setCurrentIndex(list->model()->index(list->model()->rowCount() / 2, 0));
}

void takePages(MainWindow &window, const QString &suffix, const PictureSink &sink)
{
    const QStringList pages = window.pageIds();
    if (pages.isEmpty())
        return sink(u"welcome"_s + suffix, pictureOf(window));
    chooseSomebody(window);
    for (int page = 0; page < pages.size(); ++page) {
        window.goToPage(page);
        takePage(window, pages.at(page), suffix, sink);
    }
}

/// Each page of the settings: "settings-talk".
void takeSettings(MainWindow &window, const QString &suffix, const PictureSink &sink)
{
    window.showSettings();
    auto &settings = *window.findChild<SettingsDialog *>();
    const QStringList pages = settings.pageIds();
    for (int page = 0; page < pages.size(); ++page) {
        settings.goTo(page);
        sink(u"settings-"_s + pages.at(page) + suffix, pictureOf(settings));
    }
    const std::unique_ptr<QWidget> gone(&settings);
}

void takePages(FormWindow &window, const QString &suffix, const PictureSink &sink)
{
    for (int page = 0; page < window.pageCount(); ++page) {
        window.goToPage(page);
        sink(u"form-%1%2"_s.arg(QString::number(page), suffix), pictureOf(window));
    }
}

/// In every language, light and dark: `take` gets how the names of the pictures end.
void takeEveryLook(const WindowSurroundings &surroundings, const std::function<void(const QString &)> &take)
{
    const std::initializer_list<std::pair<ColorScheme, QString>> schemes = {{ColorScheme::Light, u"light"_s},
                                                                            {ColorScheme::Dark, u"dark"_s}};
    for (const auto &language : enumTexts<Language>) {
        surroundings.language.use(language.value);
        for (const auto &[scheme, name] : schemes) {
            surroundings.look.setScheme(scheme);
            take(u"-%1-%2.png"_s.arg(name, QString(language.text)));
        }
    }
}

} // namespace

void takePictures(MainWindow &window, const WindowSurroundings &surroundings, const PictureSink &sink)
{
    takeEveryLook(surroundings, [&](const QString &suffix) {
        takePages(window, suffix, sink);
        takeSettings(window, suffix, sink);
    });
}

void takePictures(FormWindow &window, const WindowSurroundings &surroundings, const PictureSink &sink)
{
    takeEveryLook(surroundings, [&](const QString &suffix) { takePages(window, suffix, sink); });
}

} // namespace loopbaan
