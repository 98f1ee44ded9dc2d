// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/conversations/own_occasion.h"

#include "core/content/catalogue.h"
#include "core/text/folded.h"
#include "storage/stores/stores.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

/// The occasion of the program with these words, in any language; null when there is none.
const CatalogueEntry *shippedOccasion(const QList<CatalogueEntry> &occasions, const QString &text)
{
    const auto same = std::ranges::find_if(occasions, [words = folded(text)](const CatalogueEntry &entry) {
        return std::ranges::any_of(entry.text.texts,
                                   [&](const QString &known) { return folded(known) == words; });
    });
    return same == occasions.end() ? nullptr : &*same;
}

} // namespace

void keepOwnOccasion(Stores &stores, const Occasion &written, Conversation &conversation)
{
    Occasion own = written;
    own.text = own.text.simplified();
    if (own.text.isEmpty())
        return;
    const QList<CatalogueEntry> shipped = Catalogue::shipped().section(u"occasions"_s);
    if (const CatalogueEntry *entry = shippedOccasion(shipped, own.text)) {
        conversation.occasion = entry->id;
        conversation.occasionSensitive = own.sensitive || entry->is(u"sensitive"_s);
        return;
    }
    const QList<Occasion> known = stores.occasions.all();
    const auto same = std::ranges::find(known, folded(own.text),
                                        [](const Occasion &occasion) { return folded(occasion.text); });
    if (same != known.end()) {
        own = *same;
    } else {
        own.id = OccasionId::create();
        stores.occasions.insert(own);
    }
    conversation.occasion = own.id.value;
    conversation.occasionSensitive = own.sensitive;
}

} // namespace loopbaan
