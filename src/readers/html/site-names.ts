/** Classes and ids that name a part of a site. `social` alone is one, `social-care` is not. */
const whole = new Set([
  'ad', 'ads', 'social', 'crumb', 'crumbs', 'pagination', 'pager', 'toolbar', 'popup', 'feedback', 'print', 'sharing', 'sharedaddy',
  'comments',
])
const beginnings = [
  'cookie', 'breadcrumb', 'nav', 'menu', 'skip-link', 'skiplink', 'skip-to', 'skip-nav', 'site-header', 'site-footer', 'page-footer',
  'footer', 'sidebar', 'share-', 'social-links', 'social-share', 'social-media', 'social-icons', 'related', 'newsletter', 'subscribe',
  'advert', 'banner', 'phase-banner', 'modal', 'global-header', 'global-footer',
]
const endings = ['-nav', '-menu', '-navigation', '-breadcrumb', '-breadcrumbs', '-sidebar', '-cookie-banner', '-footer', '__footer']

/** Whether one of an element's names is that of a menu, a notice or the like. */
export function isSiteName(names: string | undefined): boolean {
  return (names ?? '').toLowerCase().split(/\s+/).some(isOne)
}

function isOne(name: string): boolean {
  return whole.has(name) || beginnings.some((start) => name.startsWith(start)) || endings.some((end) => name.endsWith(end))
}
