#include "model/exchange/editdistance.h"

#include <QList>

#include <algorithm>

namespace nevertwice {

int editDistance(QStringView a, QStringView b)
{
    if (a.size() > 60 || b.size() > 60) return 100;
    QList<int> row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = std::exchange(row[0], int(i));
        for (qsizetype j = 1; j <= b.size(); ++j)
            diagonal = std::exchange(row[j],
                                     std::min({row[j] + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)}));
    }
    return row.last();
}

} // namespace nevertwice
