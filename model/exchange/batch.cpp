#include "model/exchange/batch.h"

#include "model/domain/document.h"
#include "model/exchange/files.h"
#include "model/exchange/json.h"
#include "model/exchange/jsontext.h"
#include "model/exchange/ownmarkdown.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace batch {

struct Input
{
    QString path;
    bool named = true;
};

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

bool isJsonName(const QString &path)
{
    return path.endsWith(".json"_L1, Qt::CaseInsensitive);
}

bool isMarkdownName(const QString &path)
{
    return path.endsWith(".md"_L1, Qt::CaseInsensitive) || path.endsWith(".markdown"_L1, Qt::CaseInsensitive);
}

// What the bytes hold, whatever their name says.
Result<JsonContent> contentOf(const QByteArray &bytes, const QString &origin)
{
    const QString text = QString::fromUtf8(bytes);
    if (!isOwnMarkdown(text)) return readJson(bytes, origin);
    auto incident = readOwnMarkdown(text, origin);
    if (!incident) return incident.error();
    JsonContent content;
    content.incidents.append(*incident);
    return content;
}

QList<Input> inputsOf(const QStringList &paths, int &otherFiles)
{
    QList<Input> inputs;
    for (const QString &path : paths) {
        if (path == "-"_L1 || !QFileInfo(path).isDir()) {
            inputs.append({path, true});
            continue;
        }
        for (const QString &file : filesBelow(path)) {
            if (isJsonName(file) || isMarkdownName(file))
                inputs.append({file, false});
            else if (!QFileInfo(file).path().endsWith("/attachments"_L1))
                ++otherFiles;
        }
    }
    return inputs;
}

class Reading
{
public:
    explicit Reading(QIODevice &input) : m_input(input) {}

    void read(const Input &input)
    {
        const bool piped = input.path == "-"_L1;
        auto bytes = piped ? readDevice(m_input, kMostJsonBytes) : readFile(input.path, kMostJsonBytes);
        if (!bytes) return note(input, bytes.error(), ReadBatch::Weight::Lost);
        // What comes through a pipe has no name; its bytes are what it is known by.
        const QString origin =
            piped ? u"sha256:"_s + QString::fromLatin1(sha256(*bytes)) : QFileInfo(input.path).absoluteFilePath();
        if (isMarkdownName(input.path) && !isOwnMarkdown(QString::fromUtf8(*bytes))) return otherMarkdown(input);
        auto content = contentOf(*bytes, origin);
        if (!content) return note(input, content.error(), ReadBatch::Weight::Lost);
        for (const Error &error : std::as_const(content->lost))
            note(input, error, ReadBatch::Weight::Lost);
        for (const Error &error : std::as_const(content->told))
            note(input, error, ReadBatch::Weight::Told);
        for (const Incident &incident : std::as_const(content->incidents))
            take(input, incident, piped ? QString() : QFileInfo(input.path).absolutePath());
        result.workspaces.append(content->workspaces);
    }

    ReadBatch result;

private:
    void note(const Input &input, const Error &error, ReadBatch::Weight weight)
    {
        QString name = input.path == "-"_L1 ? u"standard input"_s : input.path;
        if (weight == ReadBatch::Weight::Told) name += " as it was meant"_L1;
        result.problems.append({input.path, error.whileTrying(u"read %1"_s.arg(name)), weight, input.named});
    }

    void otherMarkdown(const Input &input)
    {
        if (!input.named) return void(++result.otherFiles);
        note(input,
             {Error::Kind::Unsupported,
              {},
              u"this version reads Markdown in its own form only"_s,
              u"`nevertwice-cli help markdown` describes it."_s},
             ReadBatch::Weight::Lost);
    }

    // The same incident twice, with the same content, is one; with another content nobody can tell which is meant.
    void take(const Input &input, const Incident &incident, const QString &folder)
    {
        const auto known = m_taken.constFind(incident.uuid);
        if (known == m_taken.constEnd()) {
            m_taken.insert(incident.uuid, int(result.documents.size()));
            result.documents.append({incident, input.path, folder});
        } else if (result.documents[*known].incident != incident) {
            const QString other = result.documents[*known].file;
            note(input,
                 {Error::Kind::Conflict,
                  {},
                  u"%1 holds the same incident (uuid %2) in another state"_s.arg(
                      other, incident.uuid.toString(QUuid::WithoutBraces)),
                  u"Import them one after the other."_s},
                 ReadBatch::Weight::Lost);
        }
    }

    QIODevice &m_input;
    QHash<QUuid, int> m_taken;
};

} // namespace batch

ReadBatch readPaths(const QStringList &paths, QIODevice &input, const std::function<void(int, int)> &progress)
{
    batch::Reading reading(input);
    const QList<batch::Input> inputs = batch::inputsOf(paths, reading.result.otherFiles);
    int done = 0;
    for (const batch::Input &one : inputs) {
        reading.read(one);
        if (progress) progress(++done, int(inputs.size()));
    }
    return reading.result;
}

} // namespace nevertwice
