#pragma once

#include "model/domain/incident.h"
#include "model/domain/result.h"
#include "model/exchange/files.h"

#include <QObject>
#include <QTemporaryDir>

#include <functional>
#include <memory>

class QMenu;
class QWidget;

namespace nevertwice {

// What is attached, taken out of the workspace: a copy where somebody wants it, or one to look at in the program for
// it. A name from outside never decides where a copy goes, and never which program opens it.
class AttachmentCopies : public QObject
{
    Q_OBJECT

public:
    using Content = std::function<Result<QByteArray>(const QString &hash)>;
    AttachmentCopies(Content content, QWidget *home);

    // Asks where a copy is to go, under a name to begin with; nothing where the person thought better of it. Without it
    // nothing is saved.
    void setPick(std::function<QString(const QString &name)> pick) { m_pick = std::move(pick); }
    // Opens a file in the program of the desktop for it; false where there is none.
    void setLaunch(std::function<bool(const QString &file)> launch) { m_launch = std::move(launch); }

    // Pixels, pages and plain text: whatever else it may be is saved, and opened by who knows it.
    static bool mayBeOpened(const Attachment &attachment);
    // Behind what the menu has.
    void addTo(QMenu &menu, const Attachment &attachment);
    // What the first entry in the menu does.
    void follow(const Attachment &attachment);

signals:
    void failed(const nevertwice::Error &error);

private:
    void open(const Attachment &attachment);
    void save(const Attachment &attachment);

    Content m_content;
    std::function<QString(const QString &name)> m_pick;
    std::function<bool(const QString &file)> m_launch;
    std::unique_ptr<QTemporaryDir> m_folder; // of this user alone; goes with the window
    FileNames m_names;
};

} // namespace nevertwice
