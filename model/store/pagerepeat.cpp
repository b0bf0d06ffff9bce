#include "model/store/pagerepeat.h"

#include "model/store/seenbefore.h"

namespace nevertwice {

Result<PageRepeat> pageRepeat(const Reader &reader, const Incident &incident, const Moment &now)
{
    const auto story = repeatStory(reader, incident, now);
    if (!story) return story.error();
    PageRepeat repeat;
    repeat.earlier = story->guard.earlier;
    if (story->guard.impactOf > 0) repeat.impactMinutes = inMinutes(story->guard.impact);
    for (const SeenPromise &promise : story->open)
        repeat.open.append({promise.name, promise.title, promise.owner, promise.due, promise.wasOverdue});
    return repeat;
}

} // namespace nevertwice
