'use client'
import { isAfter } from 'date-fns/isAfter'
import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { IssuedPassword } from '../../api/schemas/credentials'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import { passwordProblem, setupFacts, signInLockedUntil } from '../../domain/setup/setupFacts'
import { useClock, useNow } from '../../hooks/useNow'
import { usePasswordIssue } from '../../hooks/usePasswordIssue'
import { localTimeText } from '../../messages/localTimeText'
import { useLocale } from '../../messages/useLocale'
import { useMessages } from '../../messages/useMessages'
import { useUntilText } from '../../messages/useUntilText'
import { Button } from './Button'
import { CopyButton } from './CopyButton'
import { ErrorNotice } from './ErrorNotice'
import { eyeIcon, eyeOffIcon, keyIcon } from './icons/icons'
import { LiveRegion } from './LiveRegion'
import { Notice } from './Notice'
import { StopQuestion } from './StopQuestion'
import { TextField } from './TextField'

interface PasswordIssuerProps {
  desktop: QuickBooksDesktop
  shown: ShownPassword
}

/** Creates the password and shows it once. */
export function PasswordIssuer({ desktop, shown }: PasswordIssuerProps) {
  const { passwordPanel: t } = useMessages('steps')
  const { password, isReplaced, isRunning, error } = shown
  const [isAsking, setIsAsking] = useState(false)
  const create = () => void shown.create()
  const isLocked = useClock((now) => signInLockedUntil(desktop, now) !== null)
  const isEarlier = password === null && desktop.setup.passwordIssuedAt !== null
  // The Web Connector signs in with the earlier one, and stops until it has the new one.
  const asksFirst = isEarlier && !isLocked && setupFacts(desktop).companyLinked && passwordProblem(desktop) === 'none'
  const createAsAsked = async () => {
    if (await shown.create()) setIsAsking(false)
  }
  return (
    <div className="connections-panel">
      {password !== null && <PasswordField key={password} password={password} />}
      <LiveRegion>{isEarlier && <EarlierPassword desktop={desktop} isReplaced={isReplaced} />}</LiveRegion>
      {password === null && (
        <div className="connections-stack">
          <Button
            kind={isEarlier && !isLocked ? 'secondary' : 'primary'}
            icon={keyIcon}
            isBusy={isRunning}
            aria-haspopup={asksFirst ? 'dialog' : undefined}
            onClick={asksFirst ? () => setIsAsking(true) : create}
          >
            {asksFirst ? `${t.createNew}…` : isEarlier ? t.createNew : t.create}
          </Button>
          {!isEarlier && <p className="connections-small">{t.createHint}</p>}
        </div>
      )}
      {error && !isAsking && <ErrorNotice error={error} onRetry={create} isRetrying={isRunning} />}
      {isAsking && (
        <StopQuestion
          title={t.replacement.question}
          company={desktop.companyFile?.companyName}
          stops={Object.values(t.replacement.stops)}
          confirm={t.createNew}
          isRunning={isRunning}
          error={error}
          onConfirm={() => void createAsAsked()}
          onClose={() => setIsAsking(false)}
        />
      )}
    </div>
  )
}

/** Offers a new password on a page where nothing else depends on whether it is shown. */
export function PasswordOffer({ desktop }: { desktop: QuickBooksDesktop }) {
  const shown = useShownPassword(desktop)
  return (
    <>
      <LockedNotice desktop={desktop} shown={shown} />
      <PasswordIssuer desktop={desktop} shown={shown} />
    </>
  )
}

/** Says that even the right password is refused now, until when, and offers the new one that ends it. Empty while it isn't. */
export function LockedNotice({ desktop, shown }: PasswordIssuerProps) {
  const { passwordPanel: t } = useMessages('steps')
  const untilText = useUntilText()
  const now = useNow(15_000)
  const until = signInLockedUntil(desktop, now)
  if (until === null) return null
  const moment = untilText(until, now)
  return (
    <Notice
      tone="warning"
      role="alert"
      title={t.locked.title({ moment })}
      // Where no password is shown, the button below creates one.
      actions={
        shown.password !== null && (
          <Button kind="primary" icon={keyIcon} isBusy={shown.isRunning} onClick={() => void shown.create()}>
            {t.createNew}
          </Button>
        )
      }
    >
      <p>{t.locked.body({ count: desktop.problem?.wrongPasswords ?? null })}</p>
    </Notice>
  )
}

/** The password, masked at first, with a copy button. If the clipboard is denied, it is revealed and selected. */
function PasswordField({ password }: { password: string }) {
  const { passwordPanel: t, common } = useMessages('steps')
  const [isVisible, setIsVisible] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  // This field replaces the button that had the focus.
  useEffect(() => field.current?.focus(), [])
  const selectByHand = () => {
    // Browsers don't copy from a masked field: reveal it before selecting.
    flushSync(() => setIsVisible(true))
    field.current?.focus()
    field.current?.select()
  }
  return (
    <div className="connections-password">
      <TextField
        focusRef={field}
        label={t.label}
        hint={t.once}
        type={isVisible ? 'text' : 'password'}
        value={password}
        readOnly
        autoComplete="off"
        spellCheck={false}
        data-1p-ignore=""
        data-lpignore="true"
        trailing={
          <Button
            kind="quiet"
            size="small"
            icon={isVisible ? eyeOffIcon : eyeIcon}
            aria-label={isVisible ? t.hide : t.show}
            onClick={() => setIsVisible(!isVisible)}
          >
            {isVisible ? common.hide : common.show}
          </Button>
        }
      />
      <CopyButton text={password} kind="primary" aria-label={t.copyLabel} onRefused={selectByHand}>
        {t.copy}
      </CopyButton>
    </div>
  )
}

interface EarlierPasswordProps {
  desktop: QuickBooksDesktop
  /** A password shown here was replaced by a newer one. */
  isReplaced: boolean
}

/** Says that there is an earlier password, which can't be shown again. */
function EarlierPassword({ desktop, isReplaced }: EarlierPasswordProps) {
  const { passwordPanel: t } = useMessages('steps')
  const locale = useLocale()
  const { passwordIssuedAt } = desktop.setup
  if (passwordIssuedAt === null) return null
  const values = { at: localTimeText(locale, passwordIssuedAt) }
  const kept = isReplaced ? t.newerKept : t.earlierKept
  return (
    <p>
      {isReplaced ? t.newer(values) : t.earlier(values)}{' '}
      {passwordProblem(desktop) === 'refused' ? t.earlierRefused : kept}
    </p>
  )
}

/** The password created here, while it is the newest. It is kept in this state only. */
export function useShownPassword({ connectionId, setup }: QuickBooksDesktop) {
  const { run, isRunning, error } = usePasswordIssue(connectionId)
  const [issued, setIssued] = useState<IssuedPassword | null>(null)
  const create = async () => {
    const made = await run()
    if (made) setIssued(made)
    return made !== undefined
  }
  const isReplaced = issued !== null && isNewer(setup.passwordIssuedAt, issued.issuedAt)
  return { password: isReplaced ? null : (issued?.password ?? null), isReplaced, create, isRunning, error }
}

/** The password on screen, whether it was replaced, and how to create another. */
export type ShownPassword = ReturnType<typeof useShownPassword>

// If the service doesn't say when it issued the password shown, it counts as the newest.
function isNewer(newest: string | null, shown: string | undefined) {
  return newest !== null && shown !== undefined && isAfter(newest, shown)
}
