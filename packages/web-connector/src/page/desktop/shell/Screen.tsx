import { useEffect, useState } from 'react'
import { useComputer } from '../computer/ComputerContext'
import { DesktopContext } from '../computer/DesktopContext'
import type { Prompt } from '../computer/Prompt'
import { ConnectorWindow } from '../connector/ConnectorWindow'
import { NoticeBox } from '../connector/NoticeBox'
import { DownloadsWindow } from '../downloads/DownloadsWindow'
import { useDownloads } from '../downloads/useDownloads'
import { useFileDrop } from '../downloads/useFileDrop'
import { AppIcon } from '../icons/AppIcon'
import { LogWindow } from '../log/LogWindow'
import { PromptWindow } from '../questions/PromptWindow'
import { questionOwner, QuestionWindow } from '../questions/QuestionWindow'
import { QuickBooksWindow } from '../quickbooks/QuickBooksWindow'
import { appLabels, type AppName, appNames } from './apps'
import { Taskbar } from './Taskbar'
import { useLaunch } from './useLaunch'
import { useWindows } from './useWindows'

/** All that is on the screen of the PC. */
export function Screen() {
  const computer = useComputer()
  const { question, quickBooks, connectorInstalled } = computer.computer
  const [prompt, ask] = useState<Prompt | null>(null)
  const { windows, actions } = useWindows(['quickbooks', 'downloads'])
  const downloads = useDownloads(computer, actions, ask)

  // The computer asks out of turn: who asks comes to the front.
  const asking = question && questionOwner(question)
  useEffect(() => {
    if (asking) actions.open(asking)
  }, [asking, actions])

  // A row that appears is the end of the questions: the Web Connector shows it.
  const rows = computer.computer.applications.length
  useEffect(() => {
    if (rows > 0) actions.open('connector')
  }, [rows, actions])

  const isRunning = (app: AppName) =>
    app === 'quickbooks' ? quickBooks.running : app === 'connector' ? computer.computer.connectorRunning : true
  const apps = appNames.filter((app) => connectorInstalled || (app !== 'connector' && app !== 'log'))
  const running = windows.filter(({ app }) => apps.includes(app) && isRunning(app))
  const shown = running.filter(({ minimized }) => !minimized).map(({ app }) => app)
  const isBlocked = question !== null || prompt !== null || computer.asleep
  const { ref, isOver } = useFileDrop<HTMLElement>((file) => {
    if (!isBlocked) downloads.receive(file)
  })

  return (
    <DesktopContext value={{ ...actions, ask, ...downloads }}>
      <main ref={ref} className="screen" data-screen data-drop={isOver} aria-label="The customer’s Windows PC">
        <div className="wallpaper" aria-hidden="true" />
        <div className="workspace" inert={isBlocked}>
          <DesktopIcons apps={apps} />
          {apps.map(
            (app) =>
              shown.includes(app) && (
                <AppWindow key={app} app={app} isActive={shown.at(-1) === app} layer={shown.indexOf(app) + 1} />
              ),
          )}
          <NoticeBox />
        </div>
        <Taskbar apps={apps} running={running.map(({ app }) => app)} active={shown.at(-1)} />
        {prompt && <PromptWindow key={prompt.kind} prompt={prompt} />}
        {question && <QuestionWindow key={question.id} question={question} />}
        {computer.asleep && <SleepScreen />}
      </main>
    </DesktopContext>
  )
}

/** The dark screen of a PC that sleeps. */
function SleepScreen() {
  const { send } = useComputer()
  return (
    <div className="sleep-screen">
      <button type="button" onClick={() => send({ type: 'setAsleep', asleep: false })}>
        Wake the computer
      </button>
      <p>It sleeps: nothing is synced until somebody wakes it.</p>
    </div>
  )
}

/** The programs on the wallpaper. */
function DesktopIcons({ apps }: { apps: readonly AppName[] }) {
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

const contents = {
  downloads: DownloadsWindow,
  connector: ConnectorWindow,
  quickbooks: QuickBooksWindow,
  log: LogWindow,
}

interface AppWindowProps {
  app: AppName
  isActive: boolean
  /** 1 or more; the highest is in front. Moving the elements themselves would lose the focus. */
  layer: number
}

/** The window of a program, in its layer. */
function AppWindow({ app, isActive, layer }: AppWindowProps) {
  const Content = contents[app]
  return (
    <div className="layer" style={{ zIndex: layer }}>
      <Content isActive={isActive} />
    </div>
  )
}
