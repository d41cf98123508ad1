// Shows, beside the rows, the printed page of the row one points at or works in.
const beside = document.querySelector('.beside')
const image = beside?.querySelector('img')
const caption = beside?.querySelector('a')
let waiting

function show(link) {
  if (!link || caption.href === link.href) return
  caption.href = link.href
  caption.textContent = link.dataset.page
  const picture = new URL(link.href)
  picturesOf(picture)
  image.src = picture
  image.alt = `${link.dataset.page} som den är tryckt, med radens plats inramad. Texten står i utkastet.`
}

const picturesOf = url => url.searchParams.set('handler', 'Picture')
const linkOf = element => element.closest?.('tbody tr, article')?.querySelector('a[data-page]')

if (image) {
  document.addEventListener('focusin', event => show(linkOf(event.target)))
  document.addEventListener('pointerover', event => {
    clearTimeout(waiting)
    const link = linkOf(event.target)
    if (link) waiting = setTimeout(() => show(link), 120)
  })
}
