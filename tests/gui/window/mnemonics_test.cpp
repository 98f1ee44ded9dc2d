// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/support/sample_pages.h"
#include "gui/support/window_test.h"
#include "gui/welcome/new_dossier_dialog.h"
#include "support/printers.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;
using ::testing::IsEmpty;

namespace loopbaan::test {

namespace {

/// The letters that are taken twice among texts that are reached from the same place.
QStringList doubles(const QStringList &texts)
{
    QSet<QString> taken;
    QStringList twice;
    for (const QString &text : texts) {
        const QString letter = QKeySequence::mnemonic(text).toString();
        if (!letter.isEmpty() && taken.contains(letter))
            twice.append(text);
        taken.insert(letter);
    }
    return twice;
}

void checkMenu(const QList<QAction *> &actions)
{
    QStringList texts;
    for (const QAction *action : actions) {
        texts.append(action->text());
        if (action->menu() != nullptr)
            checkMenu(action->menu()->actions());
    }
    EXPECT_THAT(doubles(texts), IsEmpty());
}

QStringList textsWithMnemonics(const QWidget &widget)
{
    QStringList texts;
    for (const auto *button : widget.findChildren<QAbstractButton *>())
        texts.append(button->text());
    for (const auto *label : widget.findChildren<QLabel *>()) {
        if (label->buddy() != nullptr)
            texts.append(label->text());
    }
    return texts;
}

} // namespace

class MnemonicsTest : public WindowTest
{
};

TEST_F(MnemonicsTest, NoMenuUsesALetterTwiceInAnyLanguage)
{
    int built = 0;
    window().showDossier(sampleDossier(built), QDateTime());
    for (const auto &entry : enumTexts<Language>) {
        language.use(entry.value);
        settle();
        checkMenu(window().menuBar()->actions());
    }
}

TEST_F(MnemonicsTest, NoPageOrDialogUsesALetterTwiceInAnyLanguage)
{
    for (const auto &entry : enumTexts<Language>) {
        language.use(entry.value);
        settle();
        EXPECT_THAT(doubles(textsWithMnemonics(child("welcomePage"))), IsEmpty());
        NewDossierDialog dialog(prompts, {});
        EXPECT_THAT(doubles(textsWithMnemonics(dialog)), IsEmpty());
    }
}

} // namespace loopbaan::test
