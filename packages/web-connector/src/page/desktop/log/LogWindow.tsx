import { type UIEvent, useEffect, useRef, useState } from 'react'
import { useComputer } from '../computer/ComputerContext'
import { Window } from '../shell/Window'

/** The end of QWCLog.txt, growing as it is written. Stays where one reads; at the end it follows. */
export function LogWindow({ isActive }: { isActive: boolean }) {
  const { computer, send } = useComputer()
  const text = useRef<HTMLTextAreaElement>(null)
  const [isFollowing, setIsFollowing] = useState(true)

  // Scrolling is outside React.
  useEffect(() => {
    if (isFollowing && text.current) text.current.scrollTop = text.current.scrollHeight
  }, [computer.log, isFollowing])

  function handleScroll({ currentTarget: { scrollHeight, scrollTop, clientHeight } }: UIEvent<HTMLElement>) {
    setIsFollowing(scrollHeight - scrollTop - clientHeight < 24)
  }

  return (
    <Window app="log" isActive={isActive}>
      <div className="notepad-bar">
        <span>C:\ProgramData\Intuit\QBWebConnector\log\QWCLog.txt</span>
        <button type="button" className="link" onClick={() => send({ type: 'clearLog' })}>
          Clear log
        </button>
      </div>
      <textarea
        ref={text}
        className="notepad"
        aria-label="QWCLog.txt"
        readOnly
        spellCheck={false}
        value={computer.log.join('\n')}
        onScroll={handleScroll}
      />
    </Window>
  )
}
