import { AppIcon } from '../icons/AppIcon'
import { type AppName, appLabels } from './apps'
import { useLaunch } from './useLaunch'

/** The programs on the wallpaper. */
export function DesktopIcons({ apps }: { apps: readonly AppName[] }) {
  const launch = useLaunch()

  return (
    <ul className="desktop-icons" aria-label="Desktop">
      {apps.map((app) => (
        <li key={app}>
          <button type="button" aria-label={`Open ${appLabels[app]}`} onClick={() => launch(app)}>
            <AppIcon app={app} size={40} />
            <span>{appLabels[app]}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
