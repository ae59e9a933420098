'use client'
import { later } from '../ui/later'

export const LaterScheduleForm = later(async () => (await import('./ScheduleForm')).ScheduleForm)
