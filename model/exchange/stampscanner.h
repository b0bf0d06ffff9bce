#pragma once

#include "model/exchange/logstamps.h"

// The reader of a time in a log is one class in four parts, each a floor on the one before; logstamps.cpp alone uses
// them.

namespace nevertwice {

namespace logstamps {

inline bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == QChar(0xA0) || c == QChar(0x202F) || c == QChar(0x200E) ||
           c == QChar(0x200F) || c == QChar(0x2009);
}

inline bool isPart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

// Goes along one line and takes what belongs to a time.
class StampScanner
{
public:
    StampScanner(const QString &line, qsizetype at) : m_line(line), m_at(at) { m_stamp.at = at; }

protected:
    struct Date
    {
        QString text;
        bool hasYear = false;
        bool isWeak = false; // needs a clock beside it: "3/4"
    };

    QChar peek(qsizetype ahead = 0) const
    {
        const qsizetype at = m_at + ahead;
        return at >= 0 && at < m_line.size() ? m_line[at] : QChar(u'\n');
    }
    bool skip(QChar c)
    {
        if (peek() != c) return false;
        ++m_at;
        return true;
    }
    qsizetype skipSpaces(qsizetype most = 4)
    {
        qsizetype count = 0;
        while (count < most && isSpace(peek())) {
            ++m_at;
            ++count;
        }
        return count;
    }
    // A number of `least` to `most` digits, not one more; -1 where there is none.
    qint64 number(qsizetype least, qsizetype most)
    {
        qsizetype count = 0;
        while (peek(count).unicode() < 0x80 && peek(count).isDigit())
            ++count;
        if (count < least || count > most) return -1;
        const qint64 value = QStringView(m_line).sliced(m_at, count).toLongLong();
        m_at += count;
        return value;
    }
    QString word() const
    {
        qsizetype count = 0;
        while (count < 14 && peek(count).isLetter())
            ++count;
        return m_line.mid(m_at, count);
    }

    QString wordAfterSpace() const
    {
        qsizetype begin = 0;
        while (begin < 3 && isSpace(peek(begin)))
            ++begin;
        qsizetype end = begin;
        while (end < 14 && peek(end).isLetter())
            ++end;
        return m_line.mid(m_at + begin, end - begin).toLower();
    }

    // Takes it or stays where it was.
    template <typename Reading> bool attempt(Reading reading)
    {
        const qsizetype before = m_at;
        const LogStamp kept = m_stamp;
        const Date date = m_date;
        if (reading()) return true;
        m_at = before;
        m_stamp = kept;
        m_date = date;
        return false;
    }

    const QString &m_line;
    qsizetype m_at;
    LogStamp m_stamp;
    Date m_date;
    QString m_clock;
    bool m_isNumericDay = false;
};

} // namespace logstamps

} // namespace nevertwice
