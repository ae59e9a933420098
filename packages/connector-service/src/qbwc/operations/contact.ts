import type { Desktop } from '../rows'

/** What a sign-in of a Web Connector sets, whatever comes of it: a run begins with it. */
export function contact(desktop: Desktop, version: string | null, now: Date) {
  return {
    first_contact_at: desktop.first_contact_at ?? now.toISOString(),
    last_contact_at: now.toISOString(),
    last_run_at: now.toISOString(),
    previous_run_at: desktop.last_run_at,
    web_connector_version: version ?? desktop.web_connector_version,
  }
}
