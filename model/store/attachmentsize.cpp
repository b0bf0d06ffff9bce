#include "model/store/attachmentsize.h"

#include "model/store/database.h"

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

Result<qint64> attachmentSize(const Reader &reader, const QString &sha256)
{
    Statement query = reader.database().statement("select length(content) from blob where sha256 = ?");
    auto found = query.bind(sha256).step();
    if (!found) return found.error();
    if (!*found)
        return Error{Error::Kind::NotFound,
                     {},
                     u"the workspace does not hold the bytes of this attachment"_s,
                     u"Attach the file again, or look into a backup."_s};
    return query.integer(0);
}

} // namespace nevertwice
