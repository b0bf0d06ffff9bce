#pragma once

#include <QStringList>
#include <QStringView>

#include <limits>
#include <optional>

namespace nevertwice {

// A record of separated values, and the lines of the text it stands on.
struct CsvRecord
{
    QStringList cells;
    int firstLine = 0;
    int lastLine = 0;
    bool isOpen = false; // a quote was begun and never ended
    bool isCut = false;  // it has more cells than are read, or a line that is longer than is read
};

struct CsvLimits
{
    qsizetype cells = 2'048;
    qsizetype letters = 1024 * 1024; // of a record over several lines: a quote that nobody ended ends there
    qsizetype line = std::numeric_limits<qsizetype>::max(); // letters of a line; what is longer is cut
};

// Separated values as RFC 4180 has them, with any separator: a cell in quotes may hold separators, quotes that stand
// twice, and line breaks. Lines end with LF. Empty lines are passed over. Reads record by record in time that grows
// with the text alone, whatever stands in it.
class CsvReader
{
public:
    // The text outlives the reader; `firstLine` is the number of its first line.
    explicit CsvReader(QStringView text, QChar separator, const CsvLimits &limits = {}, int firstLine = 0);

    std::optional<CsvRecord> next(); // nothing at the end
    qsizetype position() const { return m_at; }
    int line() const { return m_line; } // of what comes next

private:
    QStringView takeLine();
    void readLine(QStringView line, CsvRecord &record);
    void endCell(CsvRecord &record);

    QStringView m_text;
    QChar m_separator;
    CsvLimits m_limits;
    qsizetype m_at = 0;
    int m_line = 0;
    QString m_cell;
    bool m_isBlank = true;    // nothing but spaces in the cell so far
    bool m_isQuoted = false;  // in a cell that began with a quote
    bool m_wasQuoted = false; // behind the quote that ended it
};

// What parts the cells of a line: a comma, unless a tab, a semicolon or a bar stands in it more often.
QChar separatorIn(QStringView line);

} // namespace nevertwice
