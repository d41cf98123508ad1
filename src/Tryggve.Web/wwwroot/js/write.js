// Saves what is typed as it is typed, tells of collisions beside the field, and follows what others write.
// Without this module the same forms are sent by their buttons.
import { keys, pasteRows } from './write-keys.js'
import { follow } from './write-follow.js'

const plan = document.querySelector('[data-plan]')
const address = `/planer/${plan.dataset.plan}/skriv`
const state = document.querySelector('[data-state]')
// One browser may serve several people.
const kept = `tryggve ${plan.dataset.person} ${plan.dataset.plan}`
// Fields whose text collided with somebody else's: nothing is sent of them until the person has chosen.
const undecided = new Set()
let waiting, saving

const shownOf = name => document.getElementsByName(name.replace(/^now\|/, 'was|'))[0]
const clean = text => text.replace(/\r\n?/g, '\n').trim()

function valueOf(name) {
  const fields = [...document.getElementsByName(name)]
  return fields[0]?.type === 'checkbox' ? fields.filter(f => f.checked).map(f => f.value).join('\n') : fields[0]?.value ?? ''
}

const isDirty = name => shownOf(name) && clean(valueOf(name)) !== clean(shownOf(name).value)
const names = () => [...new Set([...document.querySelectorAll('[data-write]')].map(f => f.name))]
const dirty = () => names().filter(isDirty)
const unsent = () => dirty().filter(name => !undecided.has(name))
const token = () => document.querySelector('input[name=__RequestVerificationToken]').value

function say(text, failed = false) {
  state.textContent = text
  state.classList.toggle('failed', failed)
}

function keep() {
  const texts = Object.fromEntries(dirty().map(name => [name, { now: valueOf(name), was: shownOf(name).value }]))
  // What is kept of other pages' fields stays kept.
  const here = new Set(names())
  for (const [name, text] of Object.entries(JSON.parse(localStorage.getItem(kept) ?? '{}'))) if (!here.has(name)) texts[name] = text
  if (Object.keys(texts).length) localStorage.setItem(kept, JSON.stringify(texts))
  else localStorage.removeItem(kept)
}

/** What was typed but never reached the server, because the tab closed or the session ended, is put back and saved. */
function restore() {
  const texts = JSON.parse(localStorage.getItem(kept) ?? '{}')
  let found = false
  for (const [name, { now, was }] of Object.entries(texts)) {
    const field = document.getElementsByName(name)[0]
    if (!field || field.type === 'checkbox' || clean(field.value) === clean(now)) continue
    field.value = now
    shownOf(name).value = was
    found = true
  }
  if (found) save()
}

async function save(action, extra) {
  clearTimeout(waiting)
  await saving
  const sent = unsent().map(name => [name, valueOf(name), shownOf(name).value])
  if (!sent.length && !action) return {}
  const body = new URLSearchParams({ __RequestVerificationToken: token(), ...extra })
  for (const [name, now, was] of sent) {
    body.append(name, now)
    body.append(name.replace(/^now\|/, 'was|'), was)
  }
  say('Sparar…')
  saving = post(action ?? address, body, sent)
  const answer = await saving
  saving = null
  return answer
}

async function post(to, body, sent) {
  try {
    const answer = await fetch(to, { method: 'POST', body, headers: { 'X-Requested-With': 'fetch' } })
    if (answer.status === 401) return say('Du har blivit utloggad. Det du skrev är kvar här. Logga in i en annan flik och fortsätt sedan skriva.', true)
    if (answer.status === 404) return say('Du får inte skriva här, eller så är planen borta. Texten är kvar i rutan; kopiera den innan du lämnar sidan.', true)
    if (!answer.ok) throw new Error(answer.status)
    const result = await answer.json()
    if (result.shut) return say(result.shut, true)
    for (const [name, now] of sent) if (shownOf(name)) shownOf(name).value = now
    for (const conflict of result.conflicts) collide(conflict, sent)
    for (const [name] of sent) warn(name, result.warnings.filter(w => w.name === name))
    for (const { name, text } of result.hints ?? []) hint(name, text)
    plan.dataset.version = result.version
    keep()
    const clock = new Date().toLocaleTimeString('sv-SE', { hour: '2-digit', minute: '2-digit' })
    say(result.conflicts.length ? 'Någon annan har skrivit i samma ruta. Välj vilken text som ska gälla.' : `Sparat kl. ${clock.replace(':', '.')}`, result.conflicts.length > 0)
    if (unsent().length) later()
    return result
  } catch {
    say('Det gick inte att spara just nu. Texten är kvar; Tryggve försöker igen.', true)
    waiting = setTimeout(save, 5000)
  }
}

/** What is made of a text, kept beside it and shown for the field one is in. */
function hint(name, text) {
  const place = document.getElementById(document.getElementsByName(name)[0]?.getAttribute('aria-describedby'))
  if (place) place.textContent = text
  showHint()
}

function showHint() {
  const bar = document.querySelector('[data-hint]')
  if (bar) bar.textContent = document.getElementById(document.activeElement?.getAttribute('aria-describedby'))?.textContent ?? ''
}

/** What must not stand in a plan is said beside the field, and goes away when it is mended. */
function warn(name, warnings) {
  const field = document.getElementsByName(name)[0]
  const place = field?.closest('td, th, .field')
  place?.querySelector('.guarded')?.remove()
  if (!place || !warnings.length) return
  const box = document.createElement('p')
  box.className = 'guarded'
  box.setAttribute('role', 'alert')
  box.textContent = warnings.map(w => w.text).join(' ')
  field.after(box)
}

function collide({ part, field, now, by, when }, sent) {
  const name = `now|${part}|${field}`
  const ours = document.getElementsByName(name)[0]
  if (!ours) return
  ours.closest('td, th, .field').querySelector('.collision')?.remove()
  const box = document.createElement('div')
  box.className = 'collision'
  box.setAttribute('role', 'alert')
  const told = document.createElement('p')
  told.textContent = now === null ? `${by} har tagit bort det här. Kopiera din text om du vill ha kvar den.` : `${by} skrev ${when}:`
  box.append(told)
  undecided.add(name)
  shownOf(name).value = sent.find(s => s[0] === name)[2]
  if (now !== null) {
    const text = document.createElement('blockquote')
    text.textContent = now
    box.append(text, choice('Behåll min', () => settle(valueOf(name))), choice('Använd den andras', () => settle(now)), choice('Skriv ihop', () => settle(`${valueOf(name)}\n${now}`)))
  }
  ours.after(box)

  function settle(text) {
    undecided.delete(name)
    ours.value = text
    shownOf(name).value = now
    keep()
    box.remove()
    ours.focus()
    if (!isDirty(name)) say('Den andras text gäller.')
    save()
  }
}

function choice(text, act) {
  const button = Object.assign(document.createElement('button'), { type: 'button', className: 'quiet small', textContent: text })
  button.addEventListener('click', act)
  return button
}

function later() {
  clearTimeout(waiting)
  waiting = setTimeout(save, 1500)
}

document.addEventListener('input', event => {
  if (!event.target.matches('[data-write]')) return
  keep()
  later()
})
document.addEventListener('change', event => { if (event.target.matches('[data-write]')) save() })
document.addEventListener('focusin', showHint)
addEventListener('beforeunload', event => { if (dirty().length) event.preventDefault() })
document.addEventListener('visibilitychange', () => { if (document.hidden) save() })

restore()
pasteRows(save, `/planer/${plan.dataset.plan}/klistra-in`, token)
keys(save, follow(address, { dirty, isDirty, say, token }))
