#pragma once

#include "model/store/reader.h"
#include "ui/kit/pageflow.h"
#include "ui/kit/theme.h"
#include "ui/write/document.h"
#include "ui/write/sittings.h"

#include <QPointer>
#include <QScrollArea>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace nevertwice {

// One sitting: when, who, and on demand what they changed.
class SittingView : public PageFlow
{
    Q_OBJECT

public:
    enum class Place { Newest, Older };

    SittingView(const Theme &theme, const Reader &reader, const Sitting &sitting, const QString &headline,
                const QString &meta, Place place, QWidget *parent = nullptr);

signals:
    void restoreWanted(nevertwice::RevisionId revision);

private:
    void showChanges(bool isShown);
    void addChanges();

    const Theme &m_theme;
    const Reader &m_reader;
    Sitting m_sitting;
    QVBoxLayout *m_layout = nullptr;
    QPushButton *m_toggle = nullptr;
    QWidget *m_changes = nullptr; // made when first wanted
};

// The earlier states of an incident, newest first: what was changed when and by whom, and the way back.
class HistoryPage : public QScrollArea
{
    Q_OBJECT

public:
    // The reader is of this thread and outlives the page.
    HistoryPage(const Theme &theme, const Reader &reader, QWidget *parent = nullptr);

    void showDocument(Document *document);

signals:
    void closed();
    void failed(const nevertwice::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    void add(const Sitting &sitting, SittingView::Place place);
    void restore(RevisionId revision);

    const Theme &m_theme;
    const Reader &m_reader;
    QPointer<Document> m_document;
    QLabel *m_title = nullptr;
    QVBoxLayout *m_list = nullptr;
    QList<QWidget *> m_shown;
};

} // namespace nevertwice

Q_DECLARE_METATYPE(nevertwice::RevisionId)
