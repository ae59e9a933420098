import { useEffect, useState } from 'react'
import { useComputer } from '../computer/ComputerContext'
import { DesktopContext } from '../computer/DesktopContext'
import type { Prompt } from '../computer/Prompt'
import { NoticeBox } from '../connector/NoticeBox'
import { useDownloads } from '../downloads/useDownloads'
import { useFileDrop } from '../downloads/useFileDrop'
import { PromptWindow } from '../questions/PromptWindow'
import { questionOwner } from '../questions/questionOwner'
import { QuestionWindow } from '../questions/QuestionWindow'
import { AppWindow } from './AppWindow'
import { type AppName, appNames } from './apps'
import { DesktopIcons } from './DesktopIcons'
import { SleepScreen } from './SleepScreen'
import { Taskbar } from './Taskbar'
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
    app === 'quickbooks' ? quickBooks.running : app === 'connector' ? computer.connectorRunning : true
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
