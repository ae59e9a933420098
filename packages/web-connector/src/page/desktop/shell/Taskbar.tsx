import { useEffect, useState } from 'react'
import { useComputer } from '../computer/ComputerContext'
import { useDesktop } from '../computer/DesktopContext'
import { AppIcon } from '../icons/AppIcon'
import { appLabels, type AppName } from './apps'
import { useLaunch } from './useLaunch'

export interface TaskbarProps {
  apps: readonly AppName[]
  /** Those with a window, shown or minimized. */
  running: readonly AppName[]
  active: AppName | undefined
}

export function Taskbar({ apps, running, active }: TaskbarProps) {
  const { computer } = useComputer()
  const { minimize } = useDesktop()
  const launch = useLaunch()

  return (
    <nav className="taskbar" aria-label="Taskbar">
      <div className="taskbar-apps">
        {apps.map((app) => (
          <button
            key={app}
            type="button"
            aria-label={appLabels[app]}
            title={appLabels[app]}
            data-running={running.includes(app)}
            data-active={app === active}
            onClick={() => (app === active ? minimize(app) : launch(app))}
          >
            <AppIcon app={app} size={26} />
          </button>
        ))}
      </div>
      <div className="tray">
        {computer.updating !== null && (
          <span className="tray-sync" title="Web Connector is updating">
            <AppIcon app="connector" size={16} />
            <span className="hidden">Web Connector is updating</span>
          </span>
        )}
        <Clock />
      </div>
    </nav>
  )
}

const time = new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit' })
const date = new Intl.DateTimeFormat('en-US', { year: 'numeric', month: 'numeric', day: 'numeric' })

/** The corner of the taskbar. */
function Clock() {
  const [now, setNow] = useState(() => new Date())

  // The time of day is outside React.
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 1000)
    return () => clearInterval(timer)
  }, [])

  return (
    <time className="clock" dateTime={now.toISOString()}>
      <span>{time.format(now)}</span>
      <span>{date.format(now)}</span>
    </time>
  )
}
