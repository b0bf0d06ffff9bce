#pragma once

#include "model/domain/result.h"
#include "ui/write/document.h"

#include <QFileSystemWatcher>
#include <QHash>
#include <QPointer>
#include <QTemporaryDir>
#include <QTimer>

#include <functional>
#include <memory>

namespace nevertwice {

// Texts of incidents in another program, each as a file in a folder that nobody else may read. What is saved there is
// taken in here, as one step, joined with what was written here meanwhile. The files go with this.
class ExternalEditor : public QObject
{
    Q_OBJECT

public:
    // Opens the file in the other program; false where that cannot be started.
    using Launch = std::function<bool(const QString &file)>;

    explicit ExternalEditor(QObject *parent = nullptr);

    void setLaunch(const Launch &launch) { m_launch = launch; }
    // The text at this path of the document, under its name for people. One that is there already is opened again.
    void open(Document &document, const QString &path, const QString &name);

    static constexpr qint64 kMostBytes = 4'000'000;

signals:
    void failed(const nevertwice::Error &error);

private:
    struct Text
    {
        QPointer<Document> document;
        QString path;
        QString name;
        QString seen; // as the other program has it
        bool isRefused = false;
    };

    QString fileFor(const Document &document, const QString &path, const QString &name) const;
    void notice();
    void takeIn(const QString &file, Text &text);
    void refuse(Text &text, const QString &reason, const QString &remedy);

    Launch m_launch;
    std::unique_ptr<QTemporaryDir> m_folder; // made when first wanted
    QFileSystemWatcher m_watcher;
    QTimer m_soon;                // a program writes a file in several steps
    QHash<QString, Text> m_texts; // by file
};

// Starts what a person has named, with the file behind it; where that is nothing, what the desktop opens it with.
bool openInProgram(const QString &command, const QString &file);

} // namespace nevertwice
