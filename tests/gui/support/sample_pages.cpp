// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/support/sample_pages.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

namespace {

QWidget *buildPage(QWidget *parent, const QString &name, int &built)
{
    ++built;
    auto *page = new QWidget(parent);
    page->setObjectName(name + u"Page"_s);
    page->setProperty("pane", true);
    auto *edit = new QLineEdit(page);
    edit->setObjectName(name + u"Edit"_s);
    edit->setAccessibleName(name);
    (new QVBoxLayout(page))->addWidget(edit);
    return page;
}

Page samplePage(const QString &id, const QString &icon, QKeySequence shortcut, const char *title, int &built)
{
    return {.id = id,
            .icon = icon,
            .shortcut = std::move(shortcut),
            .title = [title] { return QCoreApplication::translate("MainWindow", title).remove(u'&'); },
            .build = [id, &built](QWidget *parent) { return buildPage(parent, id, built); }};
}

} // namespace

QList<Page> samplePages(int &built)
{
    return {samplePage(u"employees"_s, u"people"_s, QKeySequence(u"Ctrl+2"_s), "E&mployee", built),
            samplePage(u"pops"_s, u"file-earmark-person"_s, QKeySequence(u"Ctrl+4"_s), "&Help", built)};
}

DossierView sampleDossier(int &built)
{
    return {.path = u"/els/team.lbdossier"_s, .name = u"Logistiek & Onthaal"_s, .pages = samplePages(built)};
}

} // namespace loopbaan::test
