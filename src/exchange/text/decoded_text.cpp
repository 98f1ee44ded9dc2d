// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text/decoded_text.h"

#include <QStringDecoder>

#include <array>

namespace loopbaan {

namespace {

/// What Windows-1252 has at 0x80 to 0x9F; elsewhere it is Latin-1. The five empty places stay controls.
constexpr std::array<char16_t, 32> windowsOnly{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = QChar(windowsOnly[c.unicode() - 0x80U]);
    }
    return text;
}

DecodedText fromUtf16(QByteArrayView bytes, TextEncoding encoding)
{
    QStringDecoder decoder(encoding == TextEncoding::Utf16BigEndian ? QStringConverter::Utf16BE
                                                                    : QStringConverter::Utf16LE,
                           QStringConverter::Flag::ConvertInitialBom);
    return {decoder.decode(bytes), encoding};
}

/// Latin text in UTF-16 has a zero in every second byte; a table begins with such a letter.
std::optional<TextEncoding> unmarkedUtf16(const QByteArray &bytes)
{
    if (bytes.size() < 2 || bytes.size() % 2 != 0 || (bytes[0] == 0) == (bytes[1] == 0))
        return std::nullopt;
    return bytes[0] == 0 ? TextEncoding::Utf16BigEndian : TextEncoding::Utf16LittleEndian;
}

} // namespace

DecodedText decoded(const QByteArray &bytes)
{
    const QByteArrayView view(bytes);
    if (bytes.startsWith("\xFF\xFE"))
        return fromUtf16(view.sliced(2), TextEncoding::Utf16LittleEndian);
    if (bytes.startsWith("\xFE\xFF"))
        return fromUtf16(view.sliced(2), TextEncoding::Utf16BigEndian);
    if (const std::optional<TextEncoding> encoding = unmarkedUtf16(bytes))
        return fromUtf16(view, *encoding);
    const QByteArrayView unmarked = bytes.startsWith("\xEF\xBB\xBF") ? view.sliced(3) : view;
    if (unmarked.isValidUtf8())
        return {QString::fromUtf8(unmarked), TextEncoding::Utf8};
    return {fromWindows1252(bytes), TextEncoding::Windows1252};
}

} // namespace loopbaan
