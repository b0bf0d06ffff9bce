#include "model/exchange/csvreader.h"

namespace nevertwice {

CsvReader::CsvReader(QStringView text, QChar separator, const CsvLimits &limits, int firstLine)
    : m_text(text), m_separator(separator), m_limits(limits), m_line(firstLine)
{
}

QStringView CsvReader::takeLine()
{
    qsizetype end = m_text.indexOf(u'\n', m_at);
    if (end < 0) end = m_text.size();
    const QStringView line = m_text.sliced(m_at, end - m_at);
    m_at = std::min(end + 1, m_text.size());
    ++m_line;
    return line;
}

void CsvReader::endCell(CsvRecord &record)
{
    record.isCut = record.isCut || record.cells.size() >= m_limits.cells;
    if (!record.isCut) record.cells.append(m_cell);
    m_cell.clear();
    m_isBlank = true;
    m_wasQuoted = false;
}

void CsvReader::readLine(QStringView line, CsvRecord &record)
{
    if (line.size() > m_limits.line) {
        record.isCut = true;
        line = line.first(m_limits.line);
    }
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (m_isQuoted) {
            if (c != u'"')
                m_cell += c;
            else if (i + 1 < line.size() && line[i + 1] == u'"')
                m_cell += line[i++];
            else
                m_isQuoted = false;
        } else if (c == m_separator) { // before the spaces: a tab is one of them
            endCell(record);
        } else if (c == u'"' && m_isBlank) {
            m_cell.clear();
            m_isBlank = false;
            m_isQuoted = m_wasQuoted = true;
        } else if (!m_wasQuoted || !c.isSpace()) {
            m_cell += c;
            m_isBlank = m_isBlank && c.isSpace();
        }
    }
}

std::optional<CsvRecord> CsvReader::next()
{
    while (m_at < m_text.size()) {
        CsvRecord record;
        record.firstLine = m_line;
        QStringView line = takeLine();
        if (line.trimmed().isEmpty()) continue;
        m_cell.clear();
        m_isBlank = true;
        m_isQuoted = m_wasQuoted = false;
        qsizetype letters = line.size();
        readLine(line, record);
        while (m_isQuoted && m_at < m_text.size() && letters <= m_limits.letters) {
            m_cell += u'\n';
            line = takeLine();
            letters += line.size();
            readLine(line, record);
        }
        record.isOpen = m_isQuoted;
        endCell(record);
        record.lastLine = m_line - 1;
        return record;
    }
    return std::nullopt;
}

QChar separatorIn(QStringView line)
{
    QChar separator = u',';
    for (const QChar candidate : {u'\t', u';', u'|'})
        if (line.count(candidate) > line.count(separator)) separator = candidate;
    return separator;
}

} // namespace nevertwice
