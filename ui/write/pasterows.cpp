#include "ui/write/pasterows.h"

#include <algorithm>

namespace nevertwice {

void PasteRows::setContent(const LogContent &content, Text text)
{
    // Another zone finds the same rows; where it does not, the wishes are about something else.
    const bool isSame = text == Text::Same && content.rows.size() == m_content.rows.size();
    m_content = content;
    m_rows.clear();
    for (const LogRow &row : content.rows)
        m_rows.append({row, !row.isNoise});
    if (!isSame) m_wishes.clear();
    for (const Wish &one : std::as_const(m_wishes))
        apply(one);
}

int PasteRows::keptCount() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.isKept; }));
}

bool PasteRows::wish(const Wish &one)
{
    if (!apply(one)) return false;
    m_wishes.append(one);
    return true;
}

bool PasteRows::apply(const Wish &one)
{
    using What = Wish::What;
    if (one.row < 0 || one.row >= m_rows.size()) return false;
    Row &row = m_rows[one.row];
    const Row before = row;
    switch (one.what) {
    case What::Keep:
    case What::Drop:
        row.isKept = one.what == What::Keep;
        break;
    case What::Star:
    case What::Unstar:
        row.log.isStarred = one.what == What::Star;
        break;
    case What::Kind:
        row.log.kind = EventKind(one.number);
        row.log.isKindGuessed = false;
        break;
    case What::Mark:
        for (Row &other : m_rows)
            if (other.log.milestone == LogMilestone(one.number)) other.log.milestone.reset();
        row.log.milestone = LogMilestone(one.number);
        row.log.isMarked = true;
        return true;
    case What::Unmark:
        row.log.milestone.reset();
        break;
    case What::Text:
        row.log.text = one.text;
        break;
    case What::Author:
        row.log.author = one.text;
        break;
    case What::Join: {
        if (one.row == 0) return false;
        Row &above = m_rows[one.row - 1];
        above.log.text += u'\n' + row.log.text;
        above.log.lastLine = std::max(above.log.lastLine, row.log.lastLine);
        above.isKept = above.isKept || row.isKept;
        if (!above.log.milestone) above.log.milestone = row.log.milestone;
        m_rows.removeAt(one.row);
        return true;
    }
    case What::Split: {
        const qsizetype line = row.log.text.indexOf(u'\n');
        if (line < 0) return false;
        Row below = row;
        below.log.text = row.log.text.mid(line + 1).trimmed();
        below.log.milestone.reset();
        row.log.text = row.log.text.left(line);
        if (below.log.text.isEmpty()) return true;
        below.log.firstLine = std::min(row.log.lastLine, row.log.firstLine + 1);
        m_rows.insert(one.row + 1, below);
        return true;
    }
    }
    return m_rows[one.row] != before;
}

bool PasteRows::setKept(const QList<int> &rows, bool isKept)
{
    bool isChanged = false;
    for (const int row : rows)
        isChanged = wish({isKept ? Wish::What::Keep : Wish::What::Drop, row}) || isChanged;
    return isChanged;
}

bool PasteRows::toggleStar(const QList<int> &rows)
{
    bool isChanged = false;
    const bool areStarred = std::all_of(rows.begin(), rows.end(), [&](int row) { return m_rows[row].log.isStarred; });
    for (const int row : rows)
        isChanged = wish({areStarred ? Wish::What::Unstar : Wish::What::Star, row}) || isChanged;
    return isChanged;
}

bool PasteRows::setKind(const QList<int> &rows, EventKind kind)
{
    bool isChanged = false;
    for (const int row : rows)
        isChanged = wish({Wish::What::Kind, row, int(kind)}) || isChanged;
    return isChanged;
}

bool PasteRows::toggleMilestone(int row, LogMilestone milestone)
{
    if (row < 0 || row >= m_rows.size()) return false;
    const LogRow &log = m_rows[row].log;
    const bool isMarked = log.milestone == milestone && log.isMarked;
    return wish({isMarked ? Wish::What::Unmark : Wish::What::Mark, row, int(milestone)});
}

bool PasteRows::setText(int row, const QString &text)
{
    return !text.trimmed().isEmpty() && wish({Wish::What::Text, row, 0, text});
}

bool PasteRows::setAuthor(int row, const QString &author)
{
    return wish({Wish::What::Author, row, 0, author.trimmed()});
}

bool PasteRows::joinAbove(int row)
{
    return wish({Wish::What::Join, row});
}

bool PasteRows::split(int row)
{
    return wish({Wish::What::Split, row});
}

LogContent PasteRows::chosen() const
{
    LogContent content = m_content;
    content.rows.clear();
    for (const Row &row : m_rows)
        if (row.isKept) content.rows.append(row.log);
    return content;
}

} // namespace nevertwice
