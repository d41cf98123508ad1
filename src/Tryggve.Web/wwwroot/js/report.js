// Reporting: the next measure with one key, and how many are done as it changes.
const sections = () => [...document.querySelectorAll('.measure-report')]

document.addEventListener('keydown', event => {
  if (!event.ctrlKey || event.altKey || event.key !== 'Enter') return
  const all = sections()
  const here = all.indexOf(event.target.closest?.('.measure-report'))
  const next = all[here + (event.shiftKey ? -1 : 1)]
  if (!next) return
  event.preventDefault()
  next.scrollIntoView({ block: 'start' })
  next.querySelector('select, textarea')?.focus({ preventScroll: true })
})

const needsReason = ['avbruten', 'framflyttad', 'sammanslagen med en annan']

document.addEventListener('change', event => {
  const section = event.target.closest?.('.measure-report')
  if (!section) return
  const status = section.querySelector('select[name*="|Status:"]')?.value ?? ''
  const said = [...section.querySelectorAll('[name*="|StatusReason:"], [name$="|FollowUp"], [name$="|FollowUpT1"], [name$="|FollowUpT2"]')].some(f => f.value.trim() !== '')
  section.dataset.reported = String(status !== '' && (said || !needsReason.includes(status)))
  const all = sections()
  const done = all.filter(s => s.dataset.reported === 'true').length
  document.getElementById('rapporterat').textContent = `${done} av ${all.length} ${all.length === 1 ? 'åtgärd är rapporterad' : 'åtgärder är rapporterade'}.`
})
