using Tryggve.Analysis.City;

namespace Tryggve.Web.Pages.City;

/// <param name="Area">Null for the whole plan.</param>
public sealed record CityCellView(IndexModel Page, CityRow Row, CityArea? Area, CityFigures Figures)
{
    public string Name => Area is null ? Row.Name : $"{Row.Name}, {Area.Name}";
}
