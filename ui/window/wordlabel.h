#pragma once

#include "ui/kit/labels.h"
#include "ui/write/document.h"

#include <QPointer>
#include <QTimer>

namespace nevertwice {

// How many words the incident has that is shown, counted when somebody pauses: a long one is never counted between two
// keys. Says nothing where none is shown.
class WordLabel : public ElidedLabel
{
    Q_OBJECT

public:
    explicit WordLabel(const Theme &theme, QWidget *parent = nullptr);

    void setDocument(Document *document);

private:
    void count();

    QPointer<Document> m_document;
    QTimer m_pause;
};

} // namespace nevertwice
