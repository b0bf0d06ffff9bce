#pragma once

#include "model/domain/incident.h"
#include "ui/kit/theme.h"

#include <QPointer>
#include <QWidget>

class QHBoxLayout;

namespace nevertwice {

class Thumbnails;

// The pictures of one event in a row, as buttons that show them large.
class EventPictures : public QWidget
{
    Q_OBJECT

public:
    // Nothing is shown without thumbnails, which know where pictures are.
    EventPictures(const Theme &theme, Thumbnails *thumbnails, QWidget *parent = nullptr);

    // Those of the attachments that are pictures; without any the row takes no room.
    void showPictures(const QList<Attachment> &attachments);
    int count() const { return int(m_pictures.size()); }

public slots:
    void open(int number);

private:
    const Theme &m_theme;
    QPointer<Thumbnails> m_thumbnails;
    QList<Attachment> m_pictures;
    QHBoxLayout *m_row = nullptr;
};

} // namespace nevertwice
