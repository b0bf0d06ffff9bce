#include "app/cli/console.h"

#include "model/exchange/jsontext.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::cli {

namespace {

constexpr char16_t kBold = 0xE010;
constexpr char16_t kPlain = 0xE011;

bool turnsDirection(char16_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool isHarmless(char16_t c, Lines lines)
{
    if (c == u'\n' || c == u'\t') return lines == Lines::Many;
    return c >= 0x20 && (c < 0x7F || c > 0x9F) && !turnsDirection(c) && c != 0x2028 && c != 0x2029;
}

bool isPerson(std::FILE *stream)
{
    return ::isatty(::fileno(stream)) != 0;
}

bool writeAll(int descriptor, const QByteArray &content)
{
    qsizetype done = 0;
    while (done < content.size()) {
        const auto count = ::write(descriptor, content.constData() + done, size_t(content.size() - done));
        if (count < 0 && errno != EINTR) return false;
        if (count > 0) done += count;
    }
    return true;
}

// JSON escapes these as well as it holds them; a terminal obeys the second.
QByteArray escaped(const QByteArray &json)
{
    QString out;
    for (const QChar c : QString::fromUtf8(json)) {
        if (isHarmless(c.unicode(), Lines::Many))
            out += c;
        else
            out += u"\\u%1"_s.arg(c.unicode(), 4, 16, QChar(u'0'));
    }
    return out.toUtf8();
}

} // namespace

QString visible(const QString &text, Lines lines)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        if (isHarmless(code, lines))
            out += c;
        else if (code < 0x20)
            out += QChar(char16_t(0x2400 + code));
        else if (code == 0x7F)
            out += QChar(char16_t(0x2421));
        else
            out += u"<U+%1>"_s.arg(code, 4, 16, QChar(u'0'));
    }
    return out;
}

void Console::file(const QByteArray &content)
{
    m_output += isPerson(stdout) ? visible(QString::fromUtf8(content), Lines::Many).toUtf8() : content;
}

QString Console::emphasized(const QString &text) const
{
    return isPerson(stdout) ? QChar(kBold) + text + QChar(kPlain) : text;
}

// No text from outside can begin a line of its own: that would look like one of ours.
void Console::line(const QString &text)
{
    page(visible(text, Lines::One));
}

void Console::page(const QString &text)
{
    QString safe = visible(text, Lines::Many);
    if (isPerson(stdout)) safe.replace(QChar(kBold), "\x1b[1m"_L1).replace(QChar(kPlain), "\x1b[0m"_L1);
    m_output += safe.toUtf8() + '\n';
}

void Console::json(const QJsonObject &object)
{
    m_output += escaped(writeJsonText(object));
}

void Console::note(const QString &sentence)
{
    if (std::exchange(m_progressShown, false)) writeAll(STDERR_FILENO, "\r\x1b[K");
    writeAll(STDERR_FILENO, visible(sentence, Lines::One).toUtf8() + '\n');
}

void Console::progress(const QString &text)
{
    if (!isPerson(stderr)) return;
    m_progressShown = true;
    writeAll(STDERR_FILENO, "\r\x1b[K" + visible(text, Lines::One).toUtf8());
}

Result<void> Console::flush()
{
    if (std::exchange(m_progressShown, false)) writeAll(STDERR_FILENO, "\r\x1b[K");
    const bool written = writeAll(STDOUT_FILENO, std::exchange(m_output, {}));
    if (written) return {};
    const int number = errno;
    const auto kind = number == EPIPE ? Error::Kind::Cancelled : number == ENOSPC ? Error::Kind::Full : Error::Kind::Io;
    QString reason = QString::fromLocal8Bit(std::strerror(number));
    return Error{kind, u"write to standard output"_s, reason.left(1).toLower() + reason.mid(1),
                 u"Make room or name another place."_s};
}

} // namespace nevertwice::cli
