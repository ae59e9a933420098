import { session } from '../session'
import { Connections } from '../ui/Connections'
import { Settings } from '../ui/Settings'

export const dynamic = 'force-static'

/** Rendered once, when the application is built; the browser fills in what the company has. */
export default function SettingsPage() {
  return (
    <Connections {...session()}>
      <Settings />
    </Connections>
  )
}
