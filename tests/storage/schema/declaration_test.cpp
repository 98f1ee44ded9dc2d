// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/printers.h"
#include "support/stored_database.h"

#include <QSet>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

class DeclarationTest : public StoredDatabase
{
protected:
    static QSet<QString> declaredColumns()
    {
        QSet<QString> declared;
        for (const schema::Table &table : schema::tables()) {
            for (const schema::Column &column : table.columns) {
                // A reference holds no content; everything else says who may see it and for how long.
                const bool isReference = column.definition().contains(u"REFERENCES"_s);
                if (isReference || column.access())
                    declared.insert(table.name + u'.' + column.name());
            }
        }
        return declared;
    }
};

TEST_F(DeclarationTest, EveryColumnOfTheDossierDeclaresWhoMaySeeIt)
{
    const QSet<QString> structural{u"id"_s, u"created_at"_s, u"changed_at"_s, u"checksum"_s};
    const QSet<QString> declared = declaredColumns();
    QSqlQuery rows = database.run(u"SELECT t.name, c.name FROM sqlite_schema t, pragma_table_info(t.name) c "
                                  "WHERE t.type = 'table' AND t.name <> 'meta'"_s);
    while (rows.next()) {
        const QString column = rows.value(1).toString();
        const QString name = rows.value(0).toString() + u'.' + column;
        EXPECT_TRUE(structural.contains(column) || declared.contains(name)) << name.toStdString();
    }
}

TEST_F(DeclarationTest, WhatOnlyTheManagerMaySeeIsPrivate)
{
    QSet<QString> privateColumns;
    for (const schema::Table &table : schema::tables()) {
        for (const schema::Column &column : table.columns) {
            if (column.access() && column.access()->visibility != Visibility::Shared)
                privateColumns.insert(table.name + u'.' + column.name());
        }
    }
    for (const auto &name : {u"conversation.own_notes"_s,       u"conversation.occasion"_s,
                             u"conversation.manager_success"_s, u"conversation_phase.private_notes"_s,
                             u"manager_idea.private_text"_s,    u"preparation_answer.private_text"_s,
                             u"employee.birth_year"_s,          u"circumstance.category"_s,
                             u"circumstance.consequence"_s,     u"phase_clock.spent_seconds"_s,
                             u"talk_prompt.is_ticked"_s,        u"form_key.private_key"_s,
                             u"private_degree.degree"_s,        u"competence_level.competence"_s,
                             u"competence_level.level"_s,       u"competence_level.example"_s,
                             u"training_need.text"_s,           u"training_need.purpose"_s,
                             u"preparation_mark.item"_s,        u"preparation_mark.is_done"_s}) {
        EXPECT_TRUE(privateColumns.contains(name)) << name.toStdString();
    }
}

} // namespace loopbaan::test
