#include "model/exchange/package.h"

#include "model/domain/digest.h"
#include "model/exchange/files.h"
#include "model/exchange/json.h"
#include "model/exchange/jsontext.h"
#include "model/exchange/zipfile.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <zip.h>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace package {

constexpr time_t kNoTime = 315'532'800; // 1980-01-01, where the time of archives begins
const QString kFolder = u"attachments/"_s;

Error notPacked(const QString &reason)
{
    return {Error::Kind::Io, u"pack the incident"_s, reason, u"Try again."_s};
}

// The page with its attachments beside it.
QString linkedTo(const QHash<QString, QString> &places, const QString &page)
{
    static const QRegularExpression link(u"\\(att:([0-9a-f]{64})"_s);
    QString out;
    qsizetype from = 0;
    for (auto it = link.globalMatch(page); it.hasNext();) {
        const auto match = it.next();
        const QString place = places.value(match.captured(1));
        if (place.isEmpty()) continue;
        out += page.mid(from, match.capturedStart() - from) + u'(' + place;
        from = match.capturedEnd();
    }
    return out + page.mid(from);
}

// An archive in memory. What was given to it has to stay until it is closed.
class Archive
{
public:
    Archive()
    {
        zip_error_t error;
        zip_error_init(&error);
        m_source = zip_source_buffer_create(nullptr, 0, 0, &error);
        if (m_source) zip_source_keep(m_source); // the archive lets go of it when it is closed
        if (m_source) m_zip = zip_open_from_source(m_source, ZIP_TRUNCATE, &error);
        zip_error_fini(&error);
    }
    ~Archive()
    {
        if (m_zip) zip_discard(m_zip);
        if (m_source) zip_source_free(m_source);
    }
    Archive(const Archive &) = delete;
    Archive &operator=(const Archive &) = delete;

    bool add(const QString &name, const QByteArray &bytes)
    {
        if (!m_zip) return false;
        zip_source_t *content = zip_source_buffer(m_zip, bytes.constData(), zip_uint64_t(bytes.size()), 0);
        if (!content) return false;
        const zip_int64_t index = zip_file_add(m_zip, name.toUtf8().constData(), content, ZIP_FL_ENC_UTF_8);
        if (index < 0) {
            zip_source_free(content);
            return false;
        }
        return zip_file_set_mtime(m_zip, zip_uint64_t(index), kNoTime, 0) == 0;
    }

    std::optional<QByteArray> close()
    {
        if (!m_zip || zip_close(m_zip) != 0) return std::nullopt;
        m_zip = nullptr;
        zip_stat_t state;
        if (zip_source_stat(m_source, &state) != 0 || zip_source_open(m_source) != 0) return std::nullopt;
        QByteArray bytes(qsizetype(state.size), Qt::Uninitialized);
        const zip_int64_t count = zip_source_read(m_source, bytes.data(), zip_uint64_t(bytes.size()));
        zip_source_close(m_source);
        return count == bytes.size() ? std::optional(bytes) : std::nullopt;
    }

private:
    zip_source_t *m_source = nullptr;
    zip_t *m_zip = nullptr;
};

// The ending of a name, where it is one that any system can have.
QString endingOf(const QString &name)
{
    static const QRegularExpression plain(u"^[a-z0-9]{1,8}$"_s);
    const QString ending = QFileInfo(name).suffix().toLower();
    return plain.match(ending).hasMatch() ? u'.' + ending : QString();
}

} // namespace package

Result<PackedIncident> packIncident(const Incident &incident, const QString &page,
                                    const std::function<Result<QByteArray>(const QString &sha256)> &attachment,
                                    int nextAction)
{
    using namespace package;
    FileNames names;
    const QString label = incident.ref + u' ' + incident.title;
    QList<std::pair<QString, QByteArray>> files;
    PackedIncident packed;
    QHash<QString, QString> places; // hash -> name in the archive
    FileNames attachmentNames;
    qint64 size = 0;
    for (const Attachment &one : incident.attachments) {
        if (places.contains(one.sha256)) continue;
        const auto bytes = attachment(one.sha256);
        if (!bytes && bytes.error().kind != Error::Kind::NotFound) return bytes.error();
        if (!bytes) {
            packed.missing.append(one.name);
            continue;
        }
        size += bytes->size();
        if (size > kMostInflatedBytes)
            return Error{Error::Kind::TooLarge, u"pack the incident"_s, u"its attachments are more than 200 MB"_s,
                         u"Export it into a folder instead."_s};
        places.insert(one.sha256,
                      kFolder + attachmentNames.next(QFileInfo(one.name).completeBaseName(), endingOf(one.name)));
        files.append({places.value(one.sha256), *bytes});
    }
    files.prepend({names.next(label, u".json"_s), writeJsonText(exportedDocument(incident, nextAction))});
    files.prepend({names.next(label, u".md"_s), linkedTo(places, page).toUtf8()});

    Archive archive;
    for (const auto &[name, bytes] : std::as_const(files))
        if (!archive.add(name, bytes)) return notPacked(u"the archive takes no file"_s);
    const auto bytes = archive.close();
    if (!bytes) return notPacked(u"the archive cannot be ended"_s);
    packed.bytes = *bytes;
    return packed;
}

bool isPackageName(const QString &path)
{
    return path.endsWith(".zip"_L1, Qt::CaseInsensitive);
}

Result<UnpackedIncident> unpackIncident(const QString &path)
{
    const auto files = unzipped(path, [](const QString &name) {
        return name.startsWith(package::kFolder) || (name.endsWith(".json"_L1) && !name.contains(u'/'));
    });
    if (!files) return files.error();
    UnpackedIncident unpacked;
    int documents = 0;
    for (const PackedFile &file : *files) {
        if (file.name.startsWith(package::kFolder)) {
            unpacked.attachments.insert(sha256Text(file.bytes), file.bytes);
        } else {
            unpacked.json = file.bytes;
            ++documents;
        }
    }
    if (documents != 1)
        return Error{Error::Kind::Invalid,
                     {},
                     u"it is no incident that Nevertwice packed"_s,
                     u"Unpack it and import the folder; for the export of a chat use --format log."_s};
    return unpacked;
}

} // namespace nevertwice
