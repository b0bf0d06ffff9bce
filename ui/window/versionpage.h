#pragma once

#include "ui/kit/theme.h"
#include "ui/write/document.h"

#include <QWidget>

#include <memory>

class QMenu;
class QScrollArea;

namespace nevertwice {

class IncidentPage;
class PageBar;
class PageErrands;

// An incident as it was at a moment, above all when it was published: to be read, with what changed since.
class VersionPage : public QWidget
{
    Q_OBJECT

public:
    // The errands outlive the page.
    VersionPage(const Theme &theme, PageErrands &errands, QWidget *parent = nullptr);

    // False where nothing is known of that time.
    bool showAt(const Document &present, const Moment &at, QDate today);
    void letGo();

signals:
    void incidentWanted(const QUuid &incident);
    void incidentNamed(const QString &ref); // that is wanted
    void attachmentWanted(const nevertwice::Attachment &attachment);
    void attachmentMenuWanted(QMenu *menu, const nevertwice::Attachment &attachment); // it may be added to
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void describe(const Moment &at, qsizetype changes);
    void toggleChanges();
    void fitChanges();

    const Theme &m_theme;
    PageErrands &m_errands;
    std::unique_ptr<Document> m_document;
    PageBar *m_bar = nullptr;
    QScrollArea *m_changes = nullptr;
    IncidentPage *m_page = nullptr;
};

} // namespace nevertwice
