'use client'
import { lazyWithPreload } from '../ui/lazyWithPreload'

export const LaterScheduleForm = lazyWithPreload(async () => (await import('./ScheduleForm')).ScheduleForm)
