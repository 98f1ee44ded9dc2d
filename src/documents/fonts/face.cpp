// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/fonts/face.h"

#include <QFontDatabase>
#include <QResource>

#include <array>
#include <mutex>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

struct FaceFile
{
    QLatin1StringView file{};
    QLatin1StringView family{};
    QFont::Weight weight = QFont::Normal;
    bool italic = false;
};

constexpr std::array<FaceFile, faceCount> files{{
    {"LoopbaanSans-Regular"_L1, "Loopbaan Sans"_L1},
    {"LoopbaanSans-SemiBold"_L1, "Loopbaan Sans"_L1, QFont::DemiBold},
    {"LoopbaanSans-Bold"_L1, "Loopbaan Sans"_L1, QFont::Bold},
    {"LoopbaanSerif-Regular"_L1, "Loopbaan Serif"_L1},
    {"LoopbaanSerif-Italic"_L1, "Loopbaan Serif"_L1, QFont::Normal, true},
    {"LoopbaanMarks"_L1, "Loopbaan Marks"_L1},
    {"LoopbaanSymbols"_L1, "Loopbaan Symbols"_L1},
    {"LoopbaanHebrew"_L1, "Loopbaan Hebrew"_L1},
    {"LoopbaanArabic"_L1, "Loopbaan Arabic"_L1},
    {"LoopbaanEastAsian"_L1, "Loopbaan East Asian"_L1},
    {"LoopbaanArmenian"_L1, "Loopbaan Armenian"_L1},
    {"LoopbaanGeorgian"_L1, "Loopbaan Georgian"_L1},
    {"LoopbaanEthiopic"_L1, "Loopbaan Ethiopic"_L1},
    {"LoopbaanThai"_L1, "Loopbaan Thai"_L1},
    {"LoopbaanDevanagari"_L1, "Loopbaan Devanagari"_L1},
    {"LoopbaanBengali"_L1, "Loopbaan Bengali"_L1},
    {"LoopbaanGurmukhi"_L1, "Loopbaan Gurmukhi"_L1},
    {"LoopbaanTamil"_L1, "Loopbaan Tamil"_L1},
}};

const FaceFile &fileOf(Face face)
{
    return files[static_cast<size_t>(face)];
}

} // namespace

QByteArray fontBytes(Face face)
{
    const QResource resource(":/fonts/"_L1 + fileOf(face).file + ".ttf"_L1);
    Q_ASSERT(resource.isValid() && resource.compressionAlgorithm() == QResource::NoCompression);
    return QByteArray::fromRawData(reinterpret_cast<const char *>(resource.data()), resource.size());
}

QFont fontOf(Face face, int pixelSize)
{
    static std::array<std::once_flag, faceCount> known;
    std::call_once(known[static_cast<size_t>(face)],
                   [face] { QFontDatabase::addApplicationFontFromData(fontBytes(face)); });
    const FaceFile &file = fileOf(face);
    QFont font(QString(file.family));
    font.setPixelSize(pixelSize);
    font.setWeight(file.weight);
    font.setItalic(file.italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Without merging Qt looks for no other font of the machine.
    font.setStyleStrategy(QFont::NoFontMerging);
    return font;
}

} // namespace loopbaan
