// The browser and the app share two cores with whoever builds: one class at a time.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
