// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/guide_list_model.h"

#include "support/printers.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

class GuideListModelTest : public ::testing::Test
{
protected:
    static QList<GuidePrompt> evaluation()
    {
        QList<GuidePrompt> guide = guideOf(PhaseId::Evaluation, {}, Catalogue::shipped());
        guide << GuidePrompt{.id = {u"own"_s}, .phase = PhaseId::Evaluation, .text = u"Ask about travel"_s};
        return guide;
    }

    void show(const QList<GuidePrompt> &guide) { model.setGuide(guide, Language::English); }
    [[nodiscard]] QModelIndex last() const { return model.index(model.rowCount() - 1); }

    GuideListModel model{};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(GuideListModelTest, SaysWhereALineComesFromAndWhetherItIsOff)
{
    QList<GuidePrompt> guide = evaluation();
    guide.last().isOn = false;
    show(guide);
    EXPECT_EQ(last().data().toString(), u"Ask about travel"_s);
    EXPECT_EQ(last().data(GuideListModel::RemarkRole).toString(), u"own sentence · off"_s);
    EXPECT_EQ(last().data(Qt::CheckStateRole).toInt(), Qt::Unchecked);
    EXPECT_EQ(model.index(0).data(GuideListModel::RemarkRole).toString(), u"follow-up"_s);
}

TEST_F(GuideListModelTest, OnlyOwnSentencesCanBeWritten)
{
    show(evaluation());
    EXPECT_TRUE(last().flags().testFlag(Qt::ItemIsEditable));
    EXPECT_FALSE(model.index(0).flags().testFlag(Qt::ItemIsEditable));
    EXPECT_FALSE(model.setData(model.index(0), u"other"_s, Qt::EditRole));
}

TEST_F(GuideListModelTest, AsksForWhatAPersonDoes)
{
    show(evaluation());
    const QSignalSpy toggled(&model, &GuideListModel::toggleAsked);
    const QSignalSpy written(&model, &GuideListModel::textAsked);
    model.setData(model.index(1), Qt::Unchecked, Qt::CheckStateRole);
    model.setData(last(), u"Ask"_s, Qt::EditRole);
    EXPECT_EQ(toggled.value(0).value(0).toInt(), 1);
    EXPECT_EQ(written.value(0).value(1).toString(), u"Ask"_s);
    EXPECT_EQ(last().data().toString(), u"Ask about travel"_s) << "until the settings have changed";
}

TEST_F(GuideListModelTest, LinesThatStayAreNotMadeAnew)
{
    QList<GuidePrompt> guide = evaluation();
    show(guide);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    guide.last().text = u"Ask"_s;
    guide.first().id = {u"stored by now"_s};
    show(guide);
    EXPECT_EQ(reset.count(), 0);
    guide.move(0, 1);
    show(guide);
    EXPECT_EQ(reset.count(), 1);
}

TEST_F(GuideListModelTest, WhatCanOnlyBeReadIsNotChanged)
{
    model.setReadOnly(true);
    show(evaluation());
    EXPECT_FALSE(last().flags().testFlag(Qt::ItemIsUserCheckable));
    EXPECT_FALSE(last().flags().testFlag(Qt::ItemIsEditable));
    EXPECT_FALSE(model.setData(last(), Qt::Unchecked, Qt::CheckStateRole));
}

} // namespace loopbaan::test
