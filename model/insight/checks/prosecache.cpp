#include "model/insight/checks/prosecache.h"

#include <utility>

namespace nevertwice {

std::shared_ptr<const Prose> ProseCache::of(const QString &text)
{
    {
        const std::lock_guard lock(m_mutex);
        if (const auto known = m_now.constFind(text); known != m_now.constEnd()) return *known;
        if (const auto known = m_before.constFind(text); known != m_before.constEnd())
            return *m_now.insert(text, *known);
    }
    const auto prose = std::make_shared<const Prose>(text);
    const std::lock_guard lock(m_mutex);
    return *m_now.insert(text, prose);
}

void ProseCache::endCheck()
{
    const std::lock_guard lock(m_mutex);
    m_before = std::exchange(m_now, {});
}

} // namespace nevertwice
