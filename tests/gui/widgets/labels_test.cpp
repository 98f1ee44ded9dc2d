// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/look.h"
#include "gui/widgets/elided_label.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/message_bar.h"
#include "gui/widgets/text_label.h"
#include "support/printers.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

class LabelsTest : public ::testing::Test
{
protected:
    static QColor inkOf(const QWidget &label)
    {
        QCoreApplication::sendPostedEvents();
        return label.palette().color(QPalette::WindowText);
    }

    Look look{*qApp, [] { return QPalette(QColor(0xEFEFEF)); }};
};

TEST_F(LabelsTest, TextIsNeverMarkup)
{
    TextLabel label;
    label.setText(u"<b>Noor</b>"_s);
    TextLabel plain;
    plain.setText(u"Noor"_s);
    EXPECT_EQ(label.textFormat(), Qt::PlainText);
    EXPECT_GT(label.sizeHint().width(), plain.sizeHint().width());
}

TEST_F(LabelsTest, KeepTheirToneWhenItGetsDark)
{
    TextLabel label;
    label.setTone(Tone::Warn);
    label.show();
    EXPECT_EQ(inkOf(label), lightTokens().warn);
    look.setScheme(ColorScheme::Dark);
    EXPECT_EQ(inkOf(label), darkTokens().warn);
    label.setTone(Tone::Good);
    EXPECT_EQ(inkOf(label), darkTokens().good);
    label.setTone(Tone::Text);
    EXPECT_EQ(inkOf(label), darkTokens().text);
}

TEST_F(LabelsTest, GrowWithTheText)
{
    TextLabel label;
    label.setRole(TextRole::Detail);
    label.show();
    const double usual = label.font().pointSizeF();
    look.setTextScale(2);
    EXPECT_NEAR(label.font().pointSizeF(), 2 * usual, 0.1);
    look.setTextScale(1);
}

TEST_F(LabelsTest, AnElidedLabelGivesWay)
{
    ElidedLabel label;
    label.setText(u"Onthaalmedewerker en verantwoordelijke voor de planning"_s);
    EXPECT_LT(label.minimumSizeHint().width(), label.sizeHint().width() / 3);
    EXPECT_EQ(label.text(), u"Onthaalmedewerker en verantwoordelijke voor de planning"_s);
}

TEST_F(LabelsTest, AMessageBarTellsWhatItShows)
{
    MessageBar bar;
    QSignalSpy acted(&bar, &MessageBar::actionTriggered);
    EXPECT_TRUE(bar.isHidden());
    bar.showMessage(Tone::Warn, u"The form is late"_s, u"Remind"_s);
    EXPECT_FALSE(bar.isHidden());
    EXPECT_EQ(bar.accessibleName(), u"The form is late"_s);
    bar.findChild<QPushButton *>()->click();
    EXPECT_EQ(acted.count(), 1);
    bar.showMessage(Tone::Info, u"Nothing to do"_s);
    EXPECT_TRUE(bar.findChild<QPushButton *>()->isHidden());
}

TEST_F(LabelsTest, AnEmptyStateOffersOneThingToDo)
{
    EmptyState state;
    QSignalSpy acted(&state, &EmptyState::actionTriggered);
    EXPECT_TRUE(state.findChild<QPushButton *>()->isHidden());
    state.setTexts(u"No employees yet"_s, u"Add them one by one."_s);
    state.setAction(u"Add…"_s);
    state.findChild<QPushButton *>()->click();
    EXPECT_EQ(acted.count(), 1);
}

} // namespace loopbaan::test
