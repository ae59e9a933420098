import type { Desktop } from '../rows'

/** What hearing from a Web Connector sets, whatever it says. */
export function contact(desktop: Desktop, version: string | null, now: Date) {
  return {
    first_contact_at: desktop.first_contact_at ?? now.toISOString(),
    last_contact_at: now.toISOString(),
    web_connector_version: version ?? desktop.web_connector_version,
  }
}
