#pragma once

#include "ui/kit/option.h"

#include <QObject>

class QCompleter;
class QKeyEvent;
class QMenu;
class QStandardItemModel;

namespace nevertwice {

class MarkdownEditor;

// The links of a text while it is written: Ctrl+Enter and a click with Ctrl follow the one under the cursor, and a list
// of incidents comes up where "INC-" is typed.
class EditorLinks : public QObject
{
    Q_OBJECT

public:
    // The source knows the incidents whose ref begins so ("INC-1"), by ref and title, the likeliest first.
    EditorLinks(MarkdownEditor *editor, OptionSource incidents);

    // False where the text has no link.
    bool follow(int position);
    // The hash of the attachment that is linked there; empty for none.
    QString attachmentAt(int position) const;

signals:
    void openIncident(const QString &ref);
    void openAttachment(const QString &hash);
    // The menu that says where an address leads was opened.
    void linkOffered(QMenu *menu);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QCompleter &completer();
    void hideOffer();
    bool filterKey(QKeyEvent *key);
    QString targetAt(int position) const;
    QString startedReference() const;
    void look();
    void offer(const QString &start, const QList<Option> &incidents);
    int bestFor(const QString &start) const; // its row; -1 for none
    void complete(const QString &ref);

    MarkdownEditor *m_editor;
    QWidget *m_viewport; // of the editor: asked for while the editor goes, too
    OptionSource m_incidents;
    QCompleter *m_completer = nullptr;
    QStandardItemModel *m_model = nullptr; // of it
};

} // namespace nevertwice
