#pragma once

#include "ui/kit/theme.h"
#include "ui/picture/pagepictures.h"

#include <QScrollArea>

namespace nevertwice {

// Pages as they will be on paper, one below the other, never wider than there is room.
class PageView : public QScrollArea
{
    Q_OBJECT

public:
    explicit PageView(const Theme &theme, QWidget *parent = nullptr);
    ~PageView() override;

    // Keeps the place one is at where it shows the same thing again.
    enum class Place { Keep, Top };
    void setPages(const PagePictures &pages, Place place);
    int pageCount() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    class Sheets;
    const Theme &m_theme;
    Sheets *m_sheets = nullptr;
};

} // namespace nevertwice
