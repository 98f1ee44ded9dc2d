// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/form/form_page.h"

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class GreetingPage;
}
QT_END_NAMESPACE

namespace loopbaan {

class FilledForm;

/// What the form is for, when the talk is, and who reads what: the first page.
class GreetingPage : public FormPage
{
    Q_OBJECT

public:
    GreetingPage(const FilledForm &filled, QWidget *parent);
    ~GreetingPage() override;

    void reload() override { }
    void takeKeyboard() override;

private:
    void showTalk(const FilledForm &filled);

    const std::unique_ptr<Ui::GreetingPage> m_ui;
};

} // namespace loopbaan
