import { useEffect, useState } from 'react'

const time = new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit' })
const date = new Intl.DateTimeFormat('en-US', { year: 'numeric', month: 'numeric', day: 'numeric' })

/** The corner of the taskbar. */
export function Clock() {
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
